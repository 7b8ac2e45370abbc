/** Days, moments, clock times and decimals as exact text, from the whole numbers that the engine stores. */

const DAY = 86_400n;
const FARTHEST = 8_640_000_000_000n;

/** Days since 1970-01-01, as `YYYY-MM-DD`; years before the first as the engine writes them. */
export function dayText(days: bigint): string {
	const seconds = days * DAY;
	if (days >= 2_147_483_647n) return 'infinity';
	if (days <= -2_147_483_647n) return '-infinity';
	if (seconds > FARTHEST || seconds < -FARTHEST) return `${days} d`;
	const [, sign = '', year = '', rest = ''] = /^([+-]?)(\d+)(-\d\d-\d\d)/.exec(
		new Date(Number(seconds) * 1000).toISOString()
	)!;
	const years = BigInt(year);
	if (sign === '-') return `${String(years + 1n).padStart(4, '0')}${rest} (BC)`;
	return years === 0n ? `0001${rest} (BC)` : `${String(years).padStart(4, '0')}${rest}`;
}

/** A moment counted in units of 10^-digits seconds since 1970-01-01, without a zone. */
export function momentText(value: bigint, digits: number): string {
	const farthest = (1n << 63n) - 1n;
	if (value === farthest) return 'infinity';
	if (value === -farthest) return '-infinity';
	const perDay = DAY * 10n ** BigInt(digits);
	const rest = ((value % perDay) + perDay) % perDay;
	return `${dayText((value - rest) / perDay)} ${clockText(rest, digits)}`;
}

/** `HH:MM:SS` with the fraction that there is. */
export function clockText(value: bigint, digits: number): string {
	const per = 10n ** BigInt(digits);
	const seconds = value / per;
	const parts = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map((part) => String(part).padStart(2, '0'));
	const fraction = String(value % per)
		.padStart(digits, '0')
		.replace(/0+$/, '');
	return parts.join(':') + (fraction === '' ? '' : `.${fraction}`);
}

export function decimalText(value: bigint, scale: number): string {
	const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
	const whole = digits.slice(0, digits.length - scale);
	return `${value < 0n ? '-' : ''}${whole}.${digits.slice(digits.length - scale)}`;
}

export function intervalText(months: number, days: number, nanoseconds: bigint): string {
	const clock = `${nanoseconds < 0n ? '-' : ''}${clockText(nanoseconds < 0n ? -nanoseconds : nanoseconds, 9)}`;
	const parts = [
		months === 0 ? '' : `${months} months`,
		days === 0 ? '' : `${days} days`,
		nanoseconds === 0n ? '' : clock
	];
	return parts.filter((part) => part !== '').join(' ') || '00:00:00';
}
