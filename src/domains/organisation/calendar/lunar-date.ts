import { fromEpochDay, type LocalDate, toEpochDay } from '#lib/local-date.ts';

/** A day of the Vietnamese lunar calendar. Year 2026 is the one that begins with Tết of 2026. */
export type LunarDate = { year: number; month: number; day: number; isLeapMonth: boolean };

const VIET_NAM_HOURS = 7;
const JULIAN_DAY_OF_1970 = 2_440_588;
/** Mean days from new moon to new moon. */
const LUNATION_DAYS = 29.530588853;
/** Julian day of the new moon that lunations are counted from, in January 1900. */
const FIRST_NEW_MOON = 2_415_021.076998695;

/** The last day for which the series below are exact enough to tell the day of a new moon. */
export const LAST_LUNAR_DAY: LocalDate = '2199-12-31';

/**
 * The lunar day of a calendar day, in the time of Viet Nam: months begin on the day of the new moon, the eleventh
 * month holds the winter solstice, and in a year of thirteen moons the first without a main solar term is a leap month.
 *
 * @source J. Meeus, Astronomical Algorithms; method of Hồ Ngọc Đức
 */
export function lunarDateOf(on: LocalDate): LunarDate {
	const day = toEpochDay(on) + JULIAN_DAY_OF_1970;
	const monthStart = monthStartOn(day);
	const solarYear = Number(on.slice(0, 4));
	const ownEleventh = eleventhMonthOf(solarYear);
	const isBefore = monthStart <= ownEleventh;
	const from = isBefore ? eleventhMonthOf(solarYear - 1) : ownEleventh;
	const to = isBefore ? ownEleventh : eleventhMonthOf(solarYear + 1);

	const monthsSince = Math.floor((monthStart - from) / 29);
	const leap = to - from > 365 ? leapMonthAfter(from) : Number.POSITIVE_INFINITY;
	const month = ((monthsSince + (monthsSince >= leap ? 9 : 10)) % 12) + 1;
	const yearOfEnd = isBefore ? solarYear : solarYear + 1;
	return {
		year: month >= 11 && monthsSince < 4 ? yearOfEnd - 1 : yearOfEnd,
		month,
		day: day - monthStart + 1,
		isLeapMonth: monthsSince === leap
	};
}

/** The day in a solar year that has this lunar month and day, leap months aside; undefined where there is none. */
export function dayOfLunar(solarYear: number, month: number, day: number): LocalDate | undefined {
	const first = toEpochDay(`${solarYear}-01-01`);
	for (let passed = 0; passed < 366; passed += 1) {
		const on = fromEpochDay(first + passed);
		const lunar = lunarDateOf(on);
		if (lunar.month === month && lunar.day === day && !lunar.isLeapMonth)
			return Number(on.slice(0, 4)) === solarYear ? on : undefined;
	}
	return undefined;
}

function monthStartOn(day: number): number {
	let moon = Math.floor((day - FIRST_NEW_MOON) / LUNATION_DAYS) + 1;
	// A true new moon may be most of a day away from the mean one that was counted.
	while (newMoonDay(moon) > day) moon -= 1;
	return newMoonDay(moon);
}

/** First day of the lunar month that holds the winter solstice of a year. */
function eleventhMonthOf(solarYear: number): number {
	const yearEnd = toEpochDay(`${solarYear}-12-31`) + JULIAN_DAY_OF_1970;
	const moon = Math.floor((yearEnd - Math.floor(FIRST_NEW_MOON)) / LUNATION_DAYS);
	const start = newMoonDay(moon);
	return solarTerm(start) >= 9 ? newMoonDay(moon - 1) : start;
}

/** How many months after the eleventh the leap month comes: the first in which the sun enters no new main term. */
function leapMonthAfter(eleventh: number): number {
	const moon = Math.floor((eleventh - FIRST_NEW_MOON) / LUNATION_DAYS + 0.5);
	for (let months = 1; months < 14; months += 1)
		if (solarTerm(newMoonDay(moon + months)) === solarTerm(newMoonDay(moon + months + 1))) return months;
	throw new RangeError(`No leap month after Julian day ${eleventh}`);
}

/** Julian day number of the day in Viet Nam on which a new moon falls. */
const newMoonDay = (moon: number): number => Math.floor(newMoonAt(moon) + 0.5 + VIET_NAM_HOURS / 24);

/** Which twelfth of its yearly way, from the spring equinox on, the sun is in when a day begins in Viet Nam: 0 to 11. */
const solarTerm = (day: number): number => Math.floor(sunLongitude(day - 0.5 - VIET_NAM_HOURS / 24) / 30);

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** Julian day and fraction (universal time) of a new moon, within some minutes. */
function newMoonAt(moon: number): number {
	const t = moon / 1236.85;
	const t2 = t * t;
	const t3 = t2 * t;
	const sun = 359.2242 + 29.10535608 * moon - 0.0000333 * t2 - 0.00000347 * t3;
	const moonAnomaly = 306.0253 + 385.81691806 * moon + 0.0107306 * t2 + 0.00001236 * t3;
	const latitude = 21.2964 + 390.67050646 * moon - 0.0016528 * t2 - 0.00000239 * t3;
	const mean =
		2_415_020.75933 +
		29.53058868 * moon +
		0.0001178 * t2 -
		0.000000155 * t3 +
		0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
	const correction =
		(0.1734 - 0.000393 * t) * sine(sun) +
		0.0021 * sine(2 * sun) -
		0.4068 * sine(moonAnomaly) +
		0.0161 * sine(2 * moonAnomaly) -
		0.0004 * sine(3 * moonAnomaly) +
		0.0104 * sine(2 * latitude) -
		0.0051 * sine(sun + moonAnomaly) -
		0.0074 * sine(sun - moonAnomaly) +
		0.0004 * sine(2 * latitude + sun) -
		0.0004 * sine(2 * latitude - sun) -
		0.0006 * sine(2 * latitude + moonAnomaly) +
		0.001 * sine(2 * latitude - moonAnomaly) +
		0.0005 * sine(2 * moonAnomaly + sun);
	const earthTurnsSlower = -0.000278 + 0.000265 * t + 0.000262 * t2;
	return mean + correction - earthTurnsSlower;
}

/** Apparent place of the sun on its yearly way, degrees from the spring equinox, 0 to 360. */
function sunLongitude(julianDay: number): number {
	const t = (julianDay - 2_451_545) / 36_525;
	const t2 = t * t;
	const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
	const meanLongitude = 280.46645 + 36_000.76983 * t + 0.0003032 * t2;
	const centre =
		(1.9146 - 0.004817 * t - 0.000014 * t2) * sine(anomaly) +
		(0.019993 - 0.000101 * t) * sine(2 * anomaly) +
		0.00029 * sine(3 * anomaly);
	return (((meanLongitude + centre) % 360) + 360) % 360;
}
