#!/usr/bin/env python3
"""Checks calendar files of Jalon with a reader that Jalon did not write: `python3 tests/tools/ical-check.py FILE.ics [LATER.ics]`.

Octets, line ends and folding are checked with what Python ships. Where the package `icalendar` is there (Debian's python3-icalendar), it
reads the events too, and with two files it checks that the later one has every event of the first at a greater SEQUENCE.
"""

import datetime
import sys

FORBIDDEN = set(range(0x20)) - {0x0A, 0x0D} | {0x7F}


def check_lines(octets):
    """The lines of a file as RFC 5545, 3.1, wants them; gives how many there are."""
    assert octets.endswith(b"\r\n"), "the last line has no end"
    lines = octets.split(b"\r\n")[:-1]
    for number, line in enumerate(lines, 1):
        assert 0 < len(line) <= 75, f"line {number} has {len(line)} octets"
        assert b"\r" not in line and b"\n" not in line, f"line {number} has half a line end"
        assert not FORBIDDEN & set(line), f"line {number} has a control character"
        line.decode("utf-8")  # A letter that was cut raises here.
    unfolded = octets.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]
    open_parts = []
    for line in unfolded:
        name, found, value = line.partition(":")
        assert found, f"no property: {line}"
        if name == "BEGIN":
            open_parts.append(value)
        elif name == "END":
            assert open_parts.pop() == value, f"END:{value} ends something else"
    assert not open_parts, f"not ended: {open_parts}"
    return len(lines)


def read_events(octets):
    """The events of a file by UID, as the package `icalendar` reads them."""
    import icalendar

    calendar = icalendar.Calendar.from_ical(octets)
    assert str(calendar["METHOD"]) == "PUBLISH"
    events = {}
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        uid = str(event["UID"])
        assert uid not in events, f"twice: {uid}"
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        assert type(start) is datetime.date and end - start == datetime.timedelta(days=1), f"not a whole day: {uid}"
        assert event.decoded("DTSTAMP").utcoffset() == datetime.timedelta(0), f"DTSTAMP is not in UTC: {uid}"
        assert str(event["STATUS"]) in ("CONFIRMED", "CANCELLED")
        assert str(event["SUMMARY"]) and str(event["DESCRIPTION"])
        for alarm in event.walk("VALARM"):
            assert isinstance(alarm.decoded("TRIGGER"), datetime.timedelta)
        events[uid] = event
    return events


def main(paths):
    files = []
    for path in paths:
        with open(path, "rb") as file:
            files.append(file.read())
    for path, octets in zip(paths, files):
        print(f"{path}: {check_lines(octets)} lines")
    try:
        read = [read_events(octets) for octets in files]
    except ImportError:
        print("icalendar is not installed: the events were not read")
        return
    print(f"events: {', '.join(str(len(events)) for events in read)}")
    for first, later in zip(read, read[1:]):
        for uid, event in first.items():
            assert uid in later, f"lost: {uid}"
            assert int(later[uid]["SEQUENCE"]) > int(event["SEQUENCE"]), f"SEQUENCE did not grow: {uid}"


main(sys.argv[1:])
