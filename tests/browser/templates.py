"""Every kind of page that a visitor can meet: its name and where an example is."""

#: ``{language}`` stands at the place of the language.
TEMPLATES = {
    "front-page": "/{language}",
    "topic": "/{language}/housing",
    "info-page": "/{language}/housing/renting-a-home",
    "variant": "/{language}/education/day-care/in/helsinki",
    "parallel": "/{language}/housing/renting-a-home/with/sv",
    "municipality": "/{language}/municipalities/helsinki",
    "choose-municipality": "/{language}/choose-municipality",
    "municipality-found": "/{language}/choose-municipality?q=hels",
    "service-points": "/{language}/service-points",
    "service-point": "/{language}/municipalities/mikkeli/mikkeli",
    "self-services": "/{language}/self-services",
    "self-services-none": "/{language}/self-services?provider=kela&language=so",
    "self-service": "/{language}/self-services/mytax",
    "services": "/{language}/services",
    "service": "/{language}/services/passport-and-identity-card",
    "providers": "/{language}/providers",
    "provider": "/{language}/providers/kela",
    "advice": "/{language}/advice",
    "advice-channel": "/{language}/advice/citizen-advice-telephone",
    "notices": "/{language}/notices",
    "notice": "/{language}/notices/pilot-point-hours",
    "guidance": "/{language}/guidance",
    "guidance-answer": "/{language}/guidance?need=tax-card&speaks={language}&in=oulu",
    "guidance-likely": "/{language}/guidance?words=kela&speaks=so",
    "guidance-faults": "/{language}/guidance?need=tax-card&at=soon&in=zz&sign_in=x",
    "search": "/{language}/search",
    "search-found": "/{language}/search?q=kela",
    "search-none": "/{language}/search?q=xqzzyx",
    "developers": "/{language}/developers",
    "feedback": "/{language}/feedback?page=/{language}/housing",
    "absent": "/{language}/absent",
    "login": "/login",
    "login-help": "/login-help",
}


def address(name: str, language: str) -> str:
    """Return where the example of a template is in a language."""
    return TEMPLATES[name].format(language=language)
