"""A small folder of content without a fault, for tests to break."""

FI = """\
---
title: Oleskelulupa
description: Lupa asua Suomessa ja miten sitä haetaan.
origin: machine
reviewed: null
channel_texts:
  online: Voit hakea lupaa verkossa milloin tahansa.
what_to_bring: |
  Ota mukaan nämä asiakirjat:

  - voimassa oleva passi
  - kaksi uutta valokuvaa
---
Oleskelulupa antaa oikeuden asua Suomessa.
Lupaa hakee lähes jokainen ulkomaalainen.

## Näin haet lupaa

Täytä hakemus huolellisesti ja lähetä se [Maahanmuuttovirastolle](https://migri.fi).

| Missä | Milloin |
|---|---|
| Verkossa | Milloin tahansa |
"""

EN = """\
---
title: Residence permit
description: A permit to live in Finland and how to apply for it.
origin: machine
reviewed: 2026-11-01
channel_texts:
  online: You can apply for the permit online at any time.
what_to_bring: |
  Take these documents with you:

  - a valid passport
  - two new photographs
---
A residence permit (oleskelulupa) lets you live in Finland.
Most foreigners need one.

## How to apply

Fill in the form with care and send it to the [Immigration Service](https://migri.fi).

| Where | When |
|---|---|
| Online | At any time |
"""

AR = """\
---
title: تصريح الإقامة
description: تصريح للسكن في فنلندا وكيف تطلبه.
origin: machine
reviewed: null
channel_texts:
  online: يمكنك أن تطلب التصريح على الإنترنت في أي وقت.
what_to_bring: |
  أحضر معك هذه الوثائق:

  - جواز سفر ساري المفعول
  - صورتان جديدتان
---
تصريح الإقامة (<span lang="fi" dir="ltr">oleskelulupa</span>) يعطيك الحق في السكن
في فنلندا. يحتاج إليه معظم الأجانب.

## هكذا تطلب التصريح

املأ الطلب بعناية وأرسله إلى [دائرة شؤون الهجرة الفنلندية](https://migri.fi).

| أين | متى |
|---|---|
| على الإنترنت | في أي وقت |
"""

SERVICE = """\
type: service
provider: migri
sources:
  - https://migri.fi
as_of: 2026-11-01
channels:
  - {id: online, channel: self_service}
"""

PROVIDER = """\
type: service_provider
kind: state
sources: [https://migri.fi]
as_of: 2026-11-01
website: {fi: "https://migri.fi"}
contacts:
  - {id: phone, kind: phone, value: "0295 419 600"}
  - {id: mail, kind: email, value: migri@migri.fi}
  - {id: web, kind: web, value: "https://migri.fi"}
"""

_NAMED = "---\ntitle: {}\ndescription: {}\norigin: machine\nreviewed: null\n---\n{}\n"

SECTION = "type: section\nkind: {}\norder: 1\n"

GLOSSARY = """\
terms:
  - id: residence-permit
    beside: true
    fi: {term: oleskelulupa, forms: ["oleskelulup*", "oleskeluluv*"]}
    en: {term: residence permit, not: ["residency permit*"]}
    ar: {term: تصريح الإقامة, forms: [تصريح الإقامة, تصريح إقامة]}
"""

LANGUAGES = ("fi", "en", "ar")

GOOD = {
    "services/permit/item.yaml": SERVICE,
    "services/permit/fi.md": FI,
    "services/permit/en.md": EN,
    "services/permit/ar.md": AR,
    "providers/migri/item.yaml": PROVIDER,
    "providers/migri/fi.md": _NAMED.format(
        "Maahanmuuttovirasto", "Luvat ulkomaalaisille.", "Soita 0295 419 600."
    ),
    "providers/migri/en.md": _NAMED.format(
        "Immigration Service", "Permits for foreigners.", "Call 0295 419 600."
    ),
    "providers/migri/ar.md": _NAMED.format(
        "دائرة شؤون الهجرة", "تصاريح للأجانب.", "اتصل 0295 419 600."
    ),
    "sections/services/item.yaml": SECTION.format("service"),
    "sections/services/fi.md": _NAMED.format("Palvelut", "Kaikki palvelut.", ""),
    "sections/services/en.md": _NAMED.format("Services", "All services.", ""),
    "sections/services/ar.md": _NAMED.format("الخدمات", "كل الخدمات.", ""),
    "sections/providers/item.yaml": SECTION.format("service_provider"),
    "sections/providers/fi.md": _NAMED.format("Tarjoajat", "Ketkä palvelevat.", ""),
    "sections/providers/en.md": _NAMED.format("Providers", "Who serves you.", ""),
    "sections/providers/ar.md": _NAMED.format("مقدمو الخدمات", "من يخدمك.", ""),
}


def page(words: int) -> dict[str, str]:
    """Return an information page of so many words; it breaks nothing else."""
    sentence = "Tällä sivulla kerrotaan luvasta."
    left = words - 4 * (words // 4)
    body = " ".join([sentence] * (words // 4)) + " Lupa" * left
    item = "type: info_page\nsources: [https://migri.fi]\nas_of: 2026-11-01\n"
    return {
        "pages/about/item.yaml": item,
        "pages/about/fi.md": _NAMED.format("Tästä luvasta", "Mitä lupa on.", body),
    }
