"""icalendar reads every calendar, and recurring-ical-events finds the very times that the facts name."""

import datetime
import re
import unittest
import zoneinfo

import icalendar
import publication
import publication_variants
import recurring_ical_events

HELSINKI = zoneinfo.ZoneInfo("Europe/Helsinki")

# The times of the schedules in publication_variants.SCHEDULES, told again by hand.
EXPECTED = {
    "all-day": [("2026-12-31", "2027-01-01")],
    "days": [(f"2027-03-{day} 17:00", f"2027-03-{day} 18:30") for day in (27, 28, 29)],
    "extra-before": [(f"2026-12-{day} 09:00", f"2026-12-{day} 10:00") for day in ("03", "08", "15", "22", "29")],
    "late": [("2026-12-31 22:00", "2027-01-01 00:00")],
    "over-march": [
        (f"2027-{day} 08:00", f"2027-{day} 10:00") for day in ("03-21", "03-28", "03-29", "04-04", "04-05", "04-07")
    ],
    "over-october": [(f"2027-{day} 03:30", f"2027-{day} 05:00") for day in ("10-24", "10-31", "11-07")],
    "fair": [("2026-12-09 17:00", "2026-12-09 18:30")],
    "past": [("2026-09-01 10:00", "2026-09-01 12:00"), ("2026-09-08 10:00", "2026-09-08 12:00")],
}


def written(moment):
    if not isinstance(moment, datetime.datetime):
        return moment.isoformat()
    return moment.astimezone(HELSINKI).strftime("%Y-%m-%d %H:%M")


class Calendars(unittest.TestCase):
    def calendars(self):
        found = [(name, path, data) for name, _, path, data in publication_variants.files("**/*.ics")]
        self.assertGreater(len(found), 40)
        return found

    def test_lines(self):
        """RFC 5545, section 3.1: CR LF, at most 75 octets, no character cut in two."""
        for name, path, data in self.calendars():
            self.assertTrue(data.endswith(b"\r\n"))
            self.assertNotIn(b"\n", data.replace(b"\r\n", b""))
            for line in data[:-2].split(b"\r\n"):
                self.assertLessEqual(len(line), 75)
                line.decode("utf-8", errors="strict")

    def test_components(self):
        for name, path, data in self.calendars():
            calendar = icalendar.Calendar.from_ical(data)
            self.assertEqual([], calendar.errors)
            self.assertEqual([calendar["VERSION"], calendar["METHOD"]], ["2.0", "PUBLISH"])
            self.assertTrue(calendar["PRODID"])
            self.assertEqual([zone["TZID"] for zone in calendar.timezones], ["Europe/Helsinki"])
            identifiers = [event["UID"] for event in calendar.events]
            self.assertEqual(len(set(identifiers)), len(identifiers))
            for event in calendar.events:
                self.assertEqual([], event.errors)
                for key in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "URL"):  # 3.6.1
                    self.assertIn(key, event)
                self.assertEqual(event["DTSTAMP"].dt.tzname(), "UTC")  # 3.8.7.2
                self.assertRegex(event["SUMMARY"].params["LANGUAGE"], r"^[a-z]{2,3}(-[A-Za-z]+)?$")

    def test_the_time_zone_is_that_of_the_data_base(self):
        data = (publication_variants.busy() / "site/fi/calendar.ics").read_bytes()
        zone = icalendar.Calendar.from_ical(data).timezones[0].to_tz()
        moment = datetime.datetime(2026, 1, 1, 12)
        while moment.year < 2031:
            self.assertEqual(moment.replace(tzinfo=zone).utcoffset(), moment.replace(tzinfo=HELSINKI).utcoffset(), moment)
            moment += datetime.timedelta(days=1)

    def test_times(self):
        for event, times in EXPECTED.items():
            for language in ("fi", "en", "ru"):
                with self.subTest(event=event, language=language):
                    data = (publication_variants.busy() / f"site/{language}/events/{event}.ics").read_bytes()
                    calendar = icalendar.Calendar.from_ical(data)
                    found = recurring_ical_events.of(calendar).between((2026, 1, 1), (2028, 1, 1))
                    self.assertEqual(sorted((written(one.start), written(one.end)) for one in found), times)

    def test_a_weekly_event_of_the_real_publication(self):
        data = (publication.folder() / "site/ar/events/moona-hamina-tuesdays.ics").read_bytes()
        found = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between((2026, 11, 1), (2027, 7, 1))
        days = [one.start.date() for one in found]
        self.assertEqual({day.weekday() for day in days}, {1})
        self.assertEqual({written(one.start)[-5:] for one in found}, {"08:00"})
        facts = publication.text_of(publication.ROOT / "content/events/moona-hamina-tuesdays/facts.yaml")
        first, last = re.search(r"from: ([0-9-]+)", facts).group(1), re.search(r"until: ([0-9-]+)", facts).group(1)
        first, last = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
        self.assertTrue(first <= min(days) <= max(days) <= last)
        self.assertEqual(len(days), (max(days) - min(days)).days // 7 + 1)
        self.assertGreater(len(days), (last - first).days // 7 - 2)

    def test_one_event_is_one_in_all_languages_and_by_its_former_names(self):
        site = publication_variants.busy() / "site"
        names = [f"{language}/events/{name}.ics" for language in ("fi", "en", "ru") for name in ("fair", "market", "bazaar")]
        found = {icalendar.Calendar.from_ical((site / name).read_bytes()).events[0]["UID"] for name in names}
        self.assertEqual(len(found), 1)

    def test_calendars_of_a_language_have_what_is_not_over(self):
        calendar = icalendar.Calendar.from_ical((publication_variants.busy() / "site/en/calendar.ics").read_bytes())
        found = {event["URL"].rsplit("/", 1)[1] for event in calendar.events}
        self.assertEqual(found, {f"{name}.html" for name in ["cafe", "fair", *publication_variants.SCHEDULES]})

    def test_no_controls_of_direction_in_what_programs_read(self):
        for name, path, data in self.calendars():
            text = data.replace(b"\r\n ", b"").decode()
            for line in text.split("\r\n"):
                if re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", line):
                    self.assertRegex(line, r"^(SUMMARY|DESCRIPTION|LOCATION);LANGUAGE=(ar|fa|ckb):")


if __name__ == "__main__":
    unittest.main()
