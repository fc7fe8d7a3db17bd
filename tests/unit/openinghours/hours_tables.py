"""Rows that several tests share: the five pilot points and offices beside them.

Figures: Ministry of Finance publication 28/2015, chapter 3.2.1 (hours of 2014-2015).
"""

from typing import Any


WEEKDAYS = ["mo", "tu", "we", "th", "fr"]
ALL_DAYS = [*WEEKDAYS, "sa", "su"]


def row(
    row_id: str, days: list[str], opens: str, closes: str, **more: Any
) -> dict[str, Any]:
    return {"id": row_id, "days": days, "opens": opens, "closes": closes, **more}


def exception(row_id: str, date: str, date_to: str = "", **more: Any) -> dict[str, Any]:
    return {"id": row_id, "date": date, "date_to": date_to, **more}


SUMMER = {"season_from": "06-01", "season_to": "08-31"}

KIIMINKI = [row("all", WEEKDAYS, "08:30", "16:00")]
MIKKELI = [
    row("all", WEEKDAYS, "09:00", "16:00"),
    row("summer", WEEKDAYS, "09:00", "15:00", **SUMMER),
]
SAARIJARVI = [row("all", WEEKDAYS, "09:00", "15:00")]
PARAINEN = [
    row("early", ["mo", "tu", "we"], "09:00", "16:00"),
    row("thursday", ["th"], "09:00", "17:00"),
    row("friday", ["fr"], "09:00", "15:00"),
]
PELKOSENNIEMI = [
    row("early", ["mo", "tu", "we", "th"], "09:30", "15:00"),
    row("friday", ["fr"], "09:30", "14:00"),
]
POINTS = {
    "kiiminki": KIIMINKI,
    "mikkeli": MIKKELI,
    "saarijarvi": SAARIJARVI,
    "parainen": PARAINEN,
    "pelkosenniemi": PELKOSENNIEMI,
}

# Lunch from 12 to 13; on Mondays a quarter of an hour longer than on other days.
SAARIJARVI_POLICE = [
    row("mornings", WEEKDAYS, "09:00", "12:00"),
    row("monday", ["mo"], "13:00", "16:15"),
    row("afternoons", ["tu", "we", "th", "fr"], "13:00", "15:30"),
]
# Mornings for everybody, afternoons by appointment only.
MIKKELI_TE_OFFICE = [
    row("mornings", WEEKDAYS, "09:00", "11:00"),
    row("afternoons", WEEKDAYS, "13:00", "16:00", by_appointment=True),
]
KEMIJARVI_TE_OFFICE = [row("all", WEEKDAYS, "09:00", "16:00", by_appointment=True)]

WITHOUT_FAULTS = [
    *POINTS.values(),
    SAARIJARVI_POLICE,
    MIKKELI_TE_OFFICE,
    KEMIJARVI_TE_OFFICE,
]
