/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Көмектің әр мың теңгесіне Қордың қанша шығысы келеді?',
		ru: 'Во что обходится Фонд на каждую тысячу тенге помощи?',
		en: 'What does the Fund cost for every thousand tenge of care?'
	},
	description: {
		kk: 'Диаграмма бюджет туралы заңдар күткен комиссиялық сыйақының және Қорды ұстау шығыстарының көмекке бағытталған әр мың теңгеге қанша теңгеден келетінін жыл бойынша көрсетеді.',
		ru: 'График показывает по годам, сколько тенге комиссионного вознаграждения ожидали законы о бюджете и сколько тенге стоило содержание Фонда на каждую тысячу тенге помощи.',
		en: 'The chart shows by year how many tenge of commission budget laws expected, and how many tenge running the Fund cost, for every thousand tenge of care.'
	},
	unitLine: {
		kk: 'көмектің мың теңгесіне шаққандағы теңге',
		ru: 'тенге на тысячу тенге помощи',
		en: 'tenge per thousand tenge of care'
	},
	panel: {
		expected: {
			kk: 'Сақтандыру пакетіндегі көмектің мың теңгесіне шаққандағы комиссиялық сыйақы, бюджет туралы заңдардың болжамы',
			ru: 'Комиссионное вознаграждение на тысячу тенге помощи по страховому пакету, прогноз законов о бюджете',
			en: 'Commission per thousand tenge of care in the insurance package, forecast of budget laws'
		},
		happened: {
			kk: 'Екі пакеттегі көмектің мың теңгесіне шаққандағы Қорды ұстау шығыстары',
			ru: 'Содержание Фонда на тысячу тенге помощи по двум пакетам',
			en: 'Cost of running the Fund per thousand tenge of care in both packages'
		}
	},
	kind: {
		forecast_care: {
			kk: 'комиссиялық сыйақы, МӘМС бойынша көмекке төлемге шаққанда',
			ru: 'комиссионное вознаграждение на оплату помощи по ОСМС',
			en: 'commission per payment for insured care'
		},
		paid: {
			kk: 'ұстау шығыстары, екі пакет бойынша төленген ақшаға шаққанда',
			ru: 'содержание на оплаченную помощь по двум пакетам',
			en: 'running cost per care paid in both packages'
		},
		funding: {
			kk: 'ұстау шығыстары, екі пакеттің қаржыландыруына шаққанда',
			ru: 'содержание на финансирование двух пакетов',
			en: 'running cost per funding of both packages'
		}
	},
	/** What the care is counted by, in the sentence. */
	careOf: {
		forecast_care: {
			kk: 'МӘМС бойынша көмекке төленетін әр мың теңгеге',
			ru: 'на каждую тысячу тенге оплаты помощи по ОСМС',
			en: 'for every thousand tenge of payments for insured care'
		},
		paid: {
			kk: 'екі пакет бойынша көмекке төленген әр мың теңгеге',
			ru: 'на каждую тысячу тенге, уплаченную за помощь по двум пакетам',
			en: 'for every thousand tenge paid for care in both packages'
		},
		funding: {
			kk: 'екі пакетті қаржыландырудың әр мың теңгесіне',
			ru: 'на каждую тысячу тенге финансирования двух пакетов',
			en: 'for every thousand tenge of funding of both packages'
		}
	},
	added: {
		kk: ' (екеуінің қосындысы біздікі)',
		ru: ' (пакеты сложены нами)',
		en: ' (the packages are added up by us)'
	},
	ofFunding: { kk: 'қаржыландыруға шаққанда', ru: 'на финансирование', en: 'per funding' },
	takeaway: {
		expected: {
			kk: '{law} бойынша {when} {care} Қордың {value} комиссиялық сыйақысы тура келеді деп күтілген.',
			ru: '{when} ожидалось {value} комиссионного вознаграждения Фонда {care}; такой прогноз дает {law}.',
			en: '{value} of commission of the Fund was expected {when} {care}, by {law}.'
		},
		happened: {
			kk: '{when} Қорды ұстауға {care}{added} {value} жұмсалды.',
			ru: '{when} содержание Фонда стоило {value} {care}{added}.',
			en: '{when} running the Fund cost {value} {care}{added}.'
		}
	},
	headline: {
		kk: '{value} комиссиялық сыйақы {care} {when} жоспарланған еді',
		ru: '{value} комиссионного вознаграждения Фонда {care} было запланировано {when}',
		en: '{value} of commission of the Fund {care} was planned {when}'
	},
	alt: SHARED.altPanel,
	columns: {
		period: SHARED.period,
		kind: { kk: 'Бұл не', ru: 'Что это', en: 'What it is' },
		status: { kk: 'Мәртебесі', ru: 'Статус', en: 'Status' },
		cost: { kk: 'Сыйақы не шығыс', ru: 'Вознаграждение или расходы', en: 'Commission or cost' },
		care: { kk: 'Көмекке ақша', ru: 'Деньги на помощь', en: 'Money for care' },
		value: { kk: 'Мың теңгеге', ru: 'На тысячу тенге', en: 'Per thousand tenge' }
	},
	caveats: [
		{
			kk: 'Комиссиялық сыйақы – жоспар әрі сақтандыру пакетінің ғана ақшасы, ал ұстау шығыстары – нақты болғаны әрі екі пакетке бірдей қызмет етеді: бұл екеуі салыстырылмайды.',
			ru: 'Комиссионное вознаграждение – это план и деньги одного страхового пакета, а содержание Фонда – то, что было, и служит оно обоим пакетам: их не сравнивают.',
			en: 'The commission is a plan and money of the insurance package alone; running costs are what happened and serve both packages: the two are not compared.'
		},
		{
			kk: 'Ұстау шығыстары екі жыл үшін ғана белгілі, ал көмекке жұмсалған ақша ірі дөңгелектелген, сондықтан нәтиже бүтін теңгемен берілген. 2019 жылы төленген ақша емес, қаржыландыру ғана белгілі.',
			ru: 'Содержание известно только за два года, а деньги на помощь сильно округлены, поэтому результат дан в целых тенге. За 2019 год известно финансирование, а не оплата.',
			en: 'Running costs are known for two years only and money for care is rounded wide, so the result is told in whole tenge. For 2019 funding is known, not payments.'
		}
	]
};
