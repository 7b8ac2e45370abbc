/** Words by which a sentence divides one figure by another, in digits or in words. */

import type { Lang } from '../../src/lib/contract/vocabulary.ts';

export const RATIO: Record<Lang, RegExp> = {
	en: /[\d.,]+\s(?:times|fold)\b|\btimes as (?:much|many)\b|\b(?:twice|threefold|doubled|tripled|halved)\b|\bpercent (?:more|less|higher|lower)\b|\d percent of the plan\b/i,
	ru: /(?<![а-яё])(?:в\s[\d.,]+\sраза?|вдвое|втрое|вполовину|удвоил\S*|утроил\S*)(?![а-яё])|[\d.,]+\sраза?\s(?:больше|меньше|выше|ниже)|\d\s%\s(?:больше|меньше|выше|ниже)|\d\s%\sплана(?![а-яё])/i,
	kk: /[\d.,]+\sесе(?![а-яәіңғүұқөһ])|(?:екі|үш|төрт|бес)\sесе|\d\s%-ға\s(?:көп|аз|артық|кем)|жоспарға шаққанда\s[^.;]*\d\s%/i
};
