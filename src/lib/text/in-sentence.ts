/** How a name that stands alone with a capital letter begins inside a sentence. */

/** Names of their own keep their capital letter. */
const PROPER = /^(?:Қор|Фонд|Ұлы Отан|Үкімет(?!тік)|Ұлттық [Бб]анк|Правительств(?:[оау]|е(?!нн))|Национальн\S+ банк)/;

/** Begins small, unless it is an abbreviation or a name of its own. */
export function inSentence(name: string): string {
	const second = name.charAt(1);
	if (PROPER.test(name) || second !== second.toLowerCase()) return name;
	return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The same words at the beginning of a sentence: months are small in Russian. */
export function asBeginning(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
