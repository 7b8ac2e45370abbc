import type { ProblemWords } from '../problems.ts';

export const kk: ProblemWords = {
	line: '{line}-жол',
	or: 'не',
	templates: {
		'"{x}" has letters made of two signs; write each as one (NFC)':
			'«{x}» ішінде екі таңбадан құралған әріптер бар; әрқайсысын бір таңбамен жазыңыз (NFC)',
		'"{x}" has lost a letter (the sign {sign}); write the letter again':
			'«{x}» ішінде бір әріп жоғалған ({sign} таңбасы); оны қайта жазыңыз',
		'"{x}" has these borders only from {day}; use the region of that time':
			'«{x}» бұл шекарада тек {day} күнінен бері; сол кездегі өңірді жазыңыз',
		'"{x}" has these borders only to {day}; use the region of that time':
			'«{x}» бұл шекарада тек {day} күніне дейін; сол кездегі өңірді жазыңыз',
		'"{x}" has too many digits to be kept exactly; round it as printed':
			'«{x}» дәл сақтауға келмейді, цифры тым көп; жарияланғандай дөңгелектеңіз',
		'"{x}" holds a tab or another control character; take it away':
			'«{x}» ішінде табуляция не басқа басқару таңбасы бар; оны алып тастаңыз',
		'"{x}" is already used at {place}; give this row a key of its own':
			'«{x}» кілті бұрыннан бар: {place}; бұл жолға өз кілтін беріңіз',
		'"{x}" is already used on {place}; give this note a code of its own':
			'«{x}» коды бұрыннан бар: {place}; бұл ескертпеге өз кодын беріңіз',
		'"{x}" is neither yes nor no; use one': '«{x}» – yes та, no да емес; біреуін жазыңыз',
		'"{x}" is no column of {table}; take it away or name it right':
			'{table} кестесінде «{x}» бағаны жоқ; оны алып тастаңыз не атын дұрыс жазыңыз',
		'"{x}" is no figure, publication or table of the record; write its key, or left_out as the kind of change':
			'«{x}» – жинақтың көрсеткіші де, жарияланымы да, кестесі де емес; кілтін не өзгеріс түріне left_out деп жазыңыз',
		'"{x}" is no code of data/lists/notes.csv; add the note there first, or write its sentence here':
			'data/lists/notes.csv ішінде «{x}» коды жоқ; алдымен ескертпені соған қосыңыз не осында сөйлемнің өзін жазыңыз',
		'"{x}" is no note of the record; copy the note as it stands in data, or take the row away':
			'жинақта «{x}» ескертпесі жоқ; оны деректердегідей көшіріңіз не жолды алып тастаңыз',
		'"{x}" is not a code; use letters, digits and single underscores':
			'«{x}» – код емес; латын әріптерін, цифрларды және жалғыз астын сызу белгісін қолданыңыз',
		'"{x}" is not a day of the calendar; write YYYY-MM-DD, such as 2024-12-31':
			'«{x}» – күнтізбе күні емес; ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2024-12-31',
		'"{x}" is not a key; use lower-case letters, digits, dots, hyphens and underscores':
			'«{x}» – кілт емес; кіші латын әріптерін, цифрларды, нүктелерді, сызықшаларды және астын сызу белгілерін қолданыңыз',
		'"{x}" is not a list of keys; join them by ; without blanks':
			'«{x}» – кілттер тізімі емес; оларды ; белгісімен бос орынсыз қосыңыз',
		'"{x}" is not a plain number; write digits in base units, a point before decimals, no blanks, commas, exponent or unit':
			'«{x}» – жай сан емес; цифрларды негізгі бірлікте, бөлшектің алдына нүкте қойып, бос орынсыз, үтірсіз, дәрежесіз және бірліксіз жазыңыз',
		'"{x}" is not a whole number; leave the decimals out': '«{x}» – бүтін сан емес; бөлшегін алып тастаңыз',
		'"{x}" is not an http(s) address; copy the whole address from the browser':
			'«{x}» – http(s) мекенжайы емес; браузерден толық мекенжайды көшіріңіз',
		'"{x}" is not in {files} with the theme {theme}; add it there first, or use a code that is':
			'{files} ішінде {theme} тақырыбында «{x}» жоқ; алдымен соған қосыңыз не бар кодты алыңыз',
		'"{x}" is not in {files}; add it there first, or use a code that is':
			'{files} ішінде «{x}» жоқ; алдымен соған қосыңыз не бар кодты алыңыз',
		'"{x}" is not one of {words}; use one of these words': '«{x}» мына сөздердің бірі емес: {words}; біреуін жазыңыз',
		'"{x}" is not the unit of {measure}, which is {unit}; convert the value, or use another measure':
			'«{x}» – {measure} көрсеткішінің бірлігі емес, оның бірлігі {unit}; мәнді ауыстырыңыз не басқа көрсеткіш алыңыз',
		'"{x}" is said to be left out and is still in the record; take it out of the record or out of this change':
			'«{x}» алынып тасталды делінген, бірақ жинақта әлі бар; оны жинақтан не осы өзгерістен алып тастаңыз',
		'"{x}" leads back to {code}; empty the parent of one code of the ring':
			'«{x}» қайтадан {code} кодына әкеледі; осы шеңбердегі бір кодтың parent ұяшығын босатыңыз',
		'"{x}" mixes Latin and Cyrillic letters; type the word again in one alphabet':
			'«{x}» ішінде латын мен кирилл әріптері араласқан; сөзді бір әліпбимен қайта теріңіз',
		'"{x}" starts or ends with a blank; take it away':
			'«{x}» бос орыннан басталады не бос орынмен аяқталады; оны алып тастаңыз',
		'"{x}" is the label of another publication, {place}; add publisher and day in brackets to both':
			'«{x}» атауы басқа жарияланымда да бар ({place}); екеуіне де жақша ішінде жариялаушы мен күнді қосыңыз',
		'{x} is after today, {today}; write the day of publication, or leave it empty until it is known':
			'{x} бүгінгі күннен кейін ({today}); жарияланған күнді жазыңыз не ол белгілі болғанша бос қалдырыңыз',
		'{x} is below zero; a deficit has a measure of its own and is written without a minus':
			'{x} нөлден кем; тапшылықтың өз көрсеткіші бар, ол минуссіз жазылады',
		'{x} is not a share from 0 to 100; correct it, or use a measure of growth (percent_of base in data/lists/measures.csv)':
			'{x} – 0 мен 100 аралығындағы үлес емес; түзетіңіз не өсу көрсеткішін алыңыз (data/lists/measures.csv ішінде percent_of base)',
		'{x} answers the same question as {place}, where {source} says {other}; keep what it says, or tell the two apart by period, dimension or measure':
			'{x} мынамен бір сұраққа жауап береді: {place}, онда {source} бойынша {other}; сондағысын қалдырыңыз не екеуін кезеңі, қимасы не көрсеткіші бойынша ажыратыңыз',
		'{x} does not divide {value}; the last printed digit of the value is finer or coarser than that':
			'{value} саны {x} санына бөлінбейді; мәннің соңғы жарияланған цифры одан ұсақ не ірі',
		'{x} is before {start} {day}; exchange the two days or correct one':
			'{x} мынадан ерте: {start} {day}; екі күнді ауыстырыңыз не біреуін түзетіңіз',
		'{x} is less than its parts in the same source, {place}, at least {low} together; correct the part or the total, or mark an overlapping code as mixed in its list':
			'{x} сол дереккөздегі бөліктерінен аз: {place}, бірге кемінде {low}; бөлікті не жиынтықты түзетіңіз не қабаттасатын кодты тізімінде mixed деп белгілеңіз',
		'{x} {unit} printed exactly is not a whole number; leave the decimals out, or write rounded and the unit of its last printed digit':
			'{x} ({unit}) дәл жарияланған деп көрсетілген, бірақ бүтін сан емес; бөлшегін алып тастаңыз не rounded деп, соңғы жарияланған цифрдың бірлігін жазыңыз',
		'{x} is not above zero; write the unit of the last printed digit':
			'{x} нөлден артық емес; соңғы жарияланған цифрдың бірлігін жазыңыз',
		'{x} repeats {place}; keep one of the two rows': '{x} басқа жолды қайталайды: {place}; екеуінің бірін қалдырыңыз',
		'{x} in the {column} does not go with text; write headline, rewrite or assumed, or word it otherwise where the place was read':
			'{column} бағанындағы {x} text деген сөзге сай келмейді; headline, rewrite не assumed деп жазыңыз, ал мәтіннің өзі оқылған болса, басқаша тұжырымдаңыз',
		'{x} stands beside precision exact; empty it, or write rounded':
			'{x} exact дәлдігінің қасында тұр; оны босатыңыз не rounded деп жазыңыз',
		'{status} figures of a period to {end} cannot stand in {source} of {day}; write plan or estimate, or end the period earlier':
			'{end} күніне дейінгі кезеңнің {status} көрсеткіші {day} күнгі {source} ішінде тұра алмайды; plan не estimate деп жазыңыз не кезеңді ертерек аяқтаңыз',
		'has {cells} cells where the header has {columns}; a comma inside a cell needs quotes around the cell':
			'ұяшықтар саны {cells}, ал тақырып жолында {columns}; үтірі бар ұяшықты тырнақшаға алыңыз',
		'holds a byte that is not UTF-8; save the file as UTF-8 (in a spreadsheet: "CSV UTF-8")':
			'UTF-8 емес байт бар; файлды UTF-8 түрінде сақтаңыз (кестелік бағдарламада: «CSV UTF-8»)',
		'is an empty line; take it away': 'бос жол; оны алып тастаңыз',
		'is empty beside edition {edition}; name the series, or empty the edition':
			'{edition} редакциясының қасында бос тұр; қатарды атаңыз не редакцияны босатыңыз',
		'is empty beside precision {precision}; write the unit of the last printed digit, such as 100000000':
			'{precision} дәлдігінің қасында бос тұр; соңғы жарияланған цифрдың бірлігін жазыңыз, мысалы 100000000',
		'is empty for an edition of {series}; write its place, such as 2025-2027/2024-12-04':
			'{series} қатарының редакциясы үшін бос тұр; орнын жазыңыз, мысалы 2025-2027/2024-12-04',
		'is empty while another language is written; write all three, or none':
			'басқа тілде жазылған, ал бұл бос; үшеуін де жазыңыз не бірін де жазбаңыз',
		'is empty; write a value, or leave the whole row out until it is known':
			'бос; мәнін жазыңыз не белгілі болғанша жолды қоспай тұрыңыз',
		'is empty; write its header and rows, or restore it from an earlier version':
			'файл бос; тақырыбы мен жолдарын жазыңыз не бұрынғы нұсқасын қайтарыңыз',
		'is empty; write the http(s) address (only the founding documents have none)':
			'бос; http(s) мекенжайын жазыңыз (ол тек бастапқы құжаттарда жоқ)',
		'is missing from the header; add the column to the header and to every row':
			'тақырып жолында жоқ; бағанды тақырыпқа және әр жолға қосыңыз',
		'quotes are broken in the row that begins here; close every cell that opens with a quote, and double a quote inside it ("")':
			'осы жерден басталатын жолда тырнақшалар бұзылған; тырнақшамен ашылған әр ұяшықты жабыңыз, ішіндегі тырнақшаны екі рет жазыңыз ("")',
		'stands in the header twice; take one of them away': 'тақырып жолында екі рет тұр; біреуін алып тастаңыз'
	}
};
