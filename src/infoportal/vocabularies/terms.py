"""The fixed vocabularies: codes as they stand in files and in the API, with names.

The codes are part of the public data: one may be added, none may change.
"""

from infoportal import PACKAGE_NAME
from zope.i18nmessageid import Message


def _terms(prefix: str, **defaults: str) -> dict[str, Message]:
    return {
        code: Message(f"{prefix}_{code}", PACKAGE_NAME, text)
        for code, text in defaults.items()
    }


CHANNELS = _terms(
    "channel",
    self_service="Online service",
    telephone="Telephone",
    chat="Chat",
    form="Web form",
    email="E-mail",
    sms="Text message",
    adviser="Service adviser",
    terminal="Customer computer",
    remote="Remote service (video)",
    expert="Authority's own expert",
    post="Post",
)
POINT_CHANNELS = ("adviser", "terminal", "remote", "expert")
ADVICE_KINDS = ("telephone", "chat", "form", "email", "remote", "sms")
DAYS = _terms(
    "day",
    mo="Monday",
    tu="Tuesday",
    we="Wednesday",
    th="Thursday",
    fr="Friday",
    sa="Saturday",
    su="Sunday",
)
WEEKS = _terms("weeks", every="Every week", odd="Odd weeks", even="Even weeks")
SIGN_IN = _terms(
    "sign_in",
    none="No sign-in",
    bank_codes="Finnish online banking codes",
    mobile_certificate="Mobile certificate",
    certificate_card="Certificate card",
    finnish_authenticator="Finnish Authenticator for foreigners",
    eidas="Identification of another EU country (eIDAS)",
    own_account="The service's own user account",
)
INTERPRETATION = _terms(
    "interpretation",
    none="No interpretation",
    on_request="Interpreter on request",
    remote="Interpreter by telephone or video",
)
POINT_KINDS = _terms(
    "point_kind",
    joint_point="Service Point (Asiointipiste)",
    own_office="Office of one authority",
    digital_support="Digital support",
)
PROVIDER_KINDS = _terms(
    "provider_kind", state="State authority", municipality="Municipality", other="Other"
)
SECTION_KINDS = _terms(
    "section_kind",
    municipality="Municipalities",
    service_point="Service points",
    self_service="Online services",
    service="Services",
    service_provider="Service providers",
    advice_channel="Advice",
    notice="Notices",
)
SEVERITY = _terms("severity", info="Notice", disturbance="Disturbance", urgent="Urgent")
COST = _terms(
    "cost",
    free="Free of charge",
    local="Local call charge",
    chargeable="Costs more than a normal call",
)
CONTACT_KINDS = _terms(
    "contact_kind", phone="Telephone", email="E-mail", web="Website", post="Post"
)
EQUIPMENT = _terms(
    "equipment",
    customer_terminal="Customer computer",
    printer="Printer",
    scanner="Scanner",
    video="Video connection",
    document_camera="Document camera",
    card_payment="Card payment",
    queue_numbers="Queue numbers",
    info_tv="Information screen",
    wifi="Wi-Fi",
)
ACCESSIBILITY = _terms(
    "accessibility",
    step_free="Step-free entrance",
    accessible_toilet="Accessible toilet",
    induction_loop="Induction loop",
    parking="Parking for disabled people",
    guide_dog="Guide dogs are welcome",
    hearing_privacy="Room for a private talk",
    child_area="Area for children",
)
ICONS = _terms(
    "icon",
    arrival="Arriving",
    identity="Identity",
    housing="Home",
    work="Work",
    education="Education",
    family="Family",
    health="Health",
    money="Money",
    rights="Rights",
    language="Language",
    leisure="Leisure",
    society="Society",
    help="Help",
)
OFFICIAL_LANGUAGES = _terms(
    "official_language",
    fi="Finnish",
    sv="Swedish",
    se="Northern Sámi",
    smn="Inari Sámi",
    sms="Skolt Sámi",
)
ORIGIN = _terms("origin", human="Written by a person", machine="Machine translation")
SOURCE_LANGUAGE = {code: OFFICIAL_LANGUAGES[code] for code in ("fi", "sv")}
MATTERS = _terms(
    "matter",
    moving_to_finland="Moving to Finland",
    moving_within="Moving within Finland",
    moving_abroad="Moving abroad",
    residence_permit="Residence permit",
    registration="Registering as a resident",
    citizenship="Citizenship",
    identity_papers="Passport and identity card",
    finding_work="Looking for work",
    losing_work="Losing a job",
    working_life="Working life",
    starting_business="Starting a business",
    studying="Studying",
    learning_languages="Learning Finnish or Swedish",
    having_child="Having a child",
    child_care="Day care",
    school="School",
    housing="Housing",
    illness="Illness",
    disability="Disability",
    growing_old="Growing old",
    death="A death in the family",
    marriage="Marriage",
    divorce="Divorce",
    taxes="Taxes",
    income_support="Money when income is low",
    driving="Driving and vehicles",
    building="Building",
    environment="Environment and waste",
    crime_and_safety="Crime and safety",
    consumer="Buying and contracts",
    legal_help="Legal help",
    digital_help="Help with online services",
)
#: Regions keep their Finnish and Swedish names in every language.
REGIONS = {
    "uusimaa": ("Uusimaa", "Nyland"),
    "varsinais-suomi": ("Varsinais-Suomi", "Egentliga Finland"),
    "satakunta": ("Satakunta", "Satakunta"),
    "kanta-hame": ("Kanta-Häme", "Egentliga Tavastland"),
    "pirkanmaa": ("Pirkanmaa", "Birkaland"),
    "paijat-hame": ("Päijät-Häme", "Päijänne-Tavastland"),
    "kymenlaakso": ("Kymenlaakso", "Kymmenedalen"),
    "etela-karjala": ("Etelä-Karjala", "Södra Karelen"),
    "etela-savo": ("Etelä-Savo", "Södra Savolax"),
    "pohjois-savo": ("Pohjois-Savo", "Norra Savolax"),
    "pohjois-karjala": ("Pohjois-Karjala", "Norra Karelen"),
    "keski-suomi": ("Keski-Suomi", "Mellersta Finland"),
    "etela-pohjanmaa": ("Etelä-Pohjanmaa", "Södra Österbotten"),
    "pohjanmaa": ("Pohjanmaa", "Österbotten"),
    "keski-pohjanmaa": ("Keski-Pohjanmaa", "Mellersta Österbotten"),
    "pohjois-pohjanmaa": ("Pohjois-Pohjanmaa", "Norra Österbotten"),
    "kainuu": ("Kainuu", "Kajanaland"),
    "lappi": ("Lappi", "Lappland"),
    "ahvenanmaa": ("Ahvenanmaa", "Åland"),
}
VOCABULARIES = {
    "infoportal.channels": CHANNELS,
    "infoportal.point_channels": {c: CHANNELS[c] for c in POINT_CHANNELS},
    "infoportal.advice_kinds": {c: CHANNELS[c] for c in ADVICE_KINDS},
    "infoportal.days": DAYS,
    "infoportal.weeks": WEEKS,
    "infoportal.sign_in": SIGN_IN,
    "infoportal.interpretation": INTERPRETATION,
    "infoportal.point_kinds": POINT_KINDS,
    "infoportal.provider_kinds": PROVIDER_KINDS,
    "infoportal.section_kinds": SECTION_KINDS,
    "infoportal.severity": SEVERITY,
    "infoportal.cost": COST,
    "infoportal.contact_kinds": CONTACT_KINDS,
    "infoportal.equipment": EQUIPMENT,
    "infoportal.accessibility": ACCESSIBILITY,
    "infoportal.icons": ICONS,
    "infoportal.official_languages": OFFICIAL_LANGUAGES,
    "infoportal.origin": ORIGIN,
    "infoportal.source_language": SOURCE_LANGUAGE,
    "infoportal.matters": MATTERS,
}
