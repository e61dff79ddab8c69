"""What must be read in its order in a message: web addresses, telephone numbers, times, dates, amounts, e-mail addresses, streets, and whatever is
isolated."""

import re

_NUMBER = "\\+?[0-9]+(?:[ \u00a0.:,][0-9]+)+"
_WEB = r"https?://\S+"
_EMAIL = r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_STREET = r"[A-ZÅÄÖ][a-zåäö]+(?:katu|tie|kuja|väylä|polku)\s[0-9]+(?:\s?[A-Za-z]\b)?(?:,\s[0-9]{5}\s[A-ZÅÄÖ][a-zåäö]+)?"
_ISOLATED = "(?<=\u2066)[^\u2066\u2069]+(?=\u2069)"
FACT = re.compile("|".join([_WEB, _ISOLATED, _EMAIL, _STREET, _NUMBER]))


def facts(text):
    """(start, end) of each fact of a line, or of several."""
    return [match.span() for match in FACT.finditer(text)]
