"""The things that the tests of standards tell of."""

from infoportal.exchange.source import Source
from pathlib import Path

import sys


sys.path.append(str(Path(__file__).parents[1] / "records"))

from smallportal import offer  # noqa: E402
from smallportal import Portal  # noqa: E402
from smallportal import ref  # noqa: E402
from smallportal import row  # noqa: E402


TITLES = {"fi": "Kortti", "sv": "Kort", "ar": "بطاقة"}
BRING = {
    "fi": "<ul>\n<li>Passi</li>\n<li>Valokuva &amp; <b>maksu</b></li>\n</ul>",
    "sv": "<ul>\n<li>Pass</li>\n<li>Foto</li>\n</ul>",
    "ar": "<ul>\n<li>جواز</li>\n<li>صورة</li>\n</ul>",
}
CONTACTS = [
    {"id": "a", "kind": "phone", "value": "029 553 9391", "cost": "local"},
    {"id": "b", "kind": "email", "value": "a@b.fi"},
    {"id": "c", "kind": "web", "value": "https://kela.fi/a b"},
    {"id": "d", "kind": "post", "value": "PL 1"},
]


def say(message, language):
    """Speak Finnish and Swedish, with the language in front of the English."""
    default = getattr(message, "default", None) or str(message)
    for name, value in (getattr(message, "mapping", None) or {}).items():
        default = default.replace(f"${{{name}}}", str(value))
    return f"{language}:{default}" if language in ("fi", "sv") else ""


def source_of(portal, language="fi", now="2026-06-01T12:30:00Z"):
    """Return what the public sees."""
    return Source(portal.joined(language, now), say)


def made():
    """Make the portal."""
    portal = Portal()
    for code, title in TITLES.items():
        portal.add(
            "service", "card", f"/{code}/card", code, title=title,
            provider=ref("kela"), self_services=[ref("online")], price="12.50",
            price_note="Hinta", legal_basis="Laki 1/2000", matters=["taxes"],
            what_to_bring=BRING[code], area=["091"],
            channels=[{"id": "desk", "channel": "adviser"}],
            channel_texts={"desk": f"Limits {code}"},
            refs={"self_services": ["online"], "provider": ["kela"]},
        )  # fmt: skip
    portal.add("service_provider", "kela", title='Kela "\\\n', kind="state",
               contacts=CONTACTS, website={"fi": "https://kela.fi"})  # fmt: skip
    portal.add("service_provider", "secret", state="private")
    portal.add("service", "hidden", provider=ref("secret"))
    portal.add("service", "bare", provider=ref("kela"), what_to_bring="<p>Passi</p>",
               price=None)  # fmt: skip
    portal.add("self_service", "online", title="Verkossa", provider=ref("kela"),
               services=[ref("card")], refs={"services": ["card"]},
               urls={"fi": "https://a.fi", "sv": "https://a.fi/sv"})  # fmt: skip
    portal.add(
        "service_point", "point", "/fi/point", title="Piste", kind="joint_point",
        municipality="091", languages=["fi", "ber", "se"], street_fi="Katu 1",
        street_sv="Gatan 1", postal_code="00100", post_office_fi="Helsinki",
        latitude=60.4, longitude=24.2, contacts=CONTACTS, accessibility=["step_free"],
        hours=[
            row("a", "09:00", "15:00"),
            row("s", "10:00", "14:00", season_from="06-01", season_to="08-31"),
            row("k", "12:00", "13:00", applies_to=ref("kela")),
        ],
        exceptions=[
            {"id": "x", "date": "2026-06-08", "date_to": "2026-06-09", "closed": True,
             "applies_to": ""},
            {"id": "y", "date": "2026-06-10", "opens": "10:00", "closes": "12:00",
             "applies_to": ""},
        ],
        hours_texts={"x": "Remontti"},
        offers=[offer("k", "card", "adviser"), offer("p", "kela", "remote")],
        refs={"of": ["card", "kela"]},
    )  # fmt: skip
    portal.add("advice_channel", "phone", title="Neuvonta", kind="telephone",
               address="0800 123 456", cost="free", languages=["fi", "so"],
               provider=ref("kela"), advises_on=[ref("kela")],
               hours=[row("a", "09:00", "15:00", by_appointment=True)])  # fmt: skip
    portal.add("advice_channel", "chat", title="Chat", kind="chat",
               address="https://chat.fi")  # fmt: skip
    portal.add("notice", "cut", title="Katko & <korjaus>", severity="disturbance",
               starts="2026-05-01T09:00:00", ends="2026-12-02T09:00:00",
               about=[ref("card")], refs={"about": ["card"]},
               text="<p>Teksti</p>")  # fmt: skip
    return portal
