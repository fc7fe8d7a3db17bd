"""Which language a text is in, as its letters tell."""

from collections.abc import Callable
from functools import cache
from infoportal.languages import DEFAULT_LANGUAGES


#: Gives the likeliest language of a text, and how likely it is (0–1).
Identify = Callable[[str], tuple[str, float]]


@cache
def identifier() -> Identify:
    """Give what tells languages apart; it knows the portal's own and no others.

    It takes a second to load and NumPy with it, so only who asks pays for it.
    """
    from py3langid.langid import LanguageIdentifier
    from py3langid.langid import MODEL_FILE

    known = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    known.set_languages(DEFAULT_LANGUAGES)
    return known.classify  # type: ignore[no-any-return]
