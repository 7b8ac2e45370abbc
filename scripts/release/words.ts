/** What stands beside the pages in the archive of an edition: a door and a readme, in three languages. */

import { editionPath, type Edition } from '../../src/lib/contract/editions.ts';

/** A page at the root of the archive that leads on, with scripts off too. */
export function door(base: string, day: string): string {
	const path = `.${base}${editionPath(day)}/`;
	return `<!doctype html>
<html lang="kk">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Ашық Қор · Ashyq Qor, ${day}</title>
<meta http-equiv="refresh" content="0; url=${path}" />
</head>
<body><p><a href="${path}">Ашық Қор · Ashyq Qor, ${day}</a></p></body>
</html>
`;
}

/** A page in the place of one that the archive does not hold: where it stands, and the way back. */
export function elsewhere(address: string, back: string): string {
	return `<!doctype html>
<html lang="kk">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Ашық Қор · Ashyq Qor</title>
</head>
<body>
<p>Бұл бет шығарылымда жоқ, ол желіде:</p>
<p lang="ru">Этой страницы в выпуске нет, она в сети:</p>
<p lang="en">This page is not in the edition; it is online:</p>
<p><a href="${address}">${address}</a></p>
<p><a href="${back}">Шығарылым · Выпуск · Edition</a></p>
</body>
</html>
`;
}

export function readme({ day, version, data }: Edition): string {
	return `Ашық Қор · Ashyq Qor
Шығарылым / Выпуск / Edition: ${day}
Жазбаның нұсқасы / Версия записи / Version of the record: ${version}
sha256 data/manifest.json: ${data}

Қалай ашу керек
  Осы папкада жергілікті веб-сервер іске қосыңыз, мысалы:  python3 -m http.server 8000
  Браузерде http://localhost:8000/ ашыңыз. Желі қажет емес.
  Файлдарды тексеру:  sha256sum -c SHA256SUMS

Как открыть
  Запустите в этой папке местный веб-сервер, например:  python3 -m http.server 8000
  Откройте в браузере http://localhost:8000/. Сеть не нужна.
  Проверить файлы:  sha256sum -c SHA256SUMS

How to open it
  Start a local web server in this folder, for example:  python3 -m http.server 8000
  Open http://localhost:8000/ in a browser. No network is needed.
  To check the files:  sha256sum -c SHA256SUMS

Код: MIT. Деректер / Данные / Data: CC BY 4.0. Көрсеткіштер – жариялаушыларының меншігі; цифры принадлежат их
издателям; the figures stay their publishers'.
`;
}
