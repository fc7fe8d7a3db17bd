"""The fields and the action that a feedback form begins with.

Editors go on from here in easyform's own pages: these are texts in one language,
not messages.
"""

from collections.abc import Callable
from infoportal.feedback import texts
from typing import Any
from xml.sax.saxutils import escape


#: Ids of what the program knows; editors may add other fields.
HELPED, MESSAGE, EMAIL = "helped", "message", "email"
PAGE, DAY, MAILED = "page", "day", "mailed"
YES, NO = "yes", "no"
ANSWERS = "answers"
LONGEST_MESSAGE = 5000
LONGEST_EMAIL = 254

Translate = Callable[[Any], str]

MODEL = """<model xmlns="http://namespaces.plone.org/supermodel/schema"
  xmlns:easyform="http://namespaces.plone.org/supermodel/easyform"
  xmlns:form="http://namespaces.plone.org/supermodel/form">
<schema>
{fields}</schema>
</model>
"""
FIELD = """<field name="{name}" type="zope.schema.{kind}"{more}>
<title>{title}</title>
<description>{help}</description>
<required>False</required>
{inside}</field>
"""
RADIO = ' form:widget="z3c.form.browser.radio.RadioFieldWidget"'
CHECKED = ' easyform:validators="isValidEmail"'
HIDDEN = ' easyform:serverSide="True"'
VALUES = """<values>
<element key="{yes}">{yes_title}</element>
<element key="{no}">{no_title}</element>
</values>
"""
LENGTH = "<max_length>{longest}</max_length>\n"
ACTION = """<field name="{name}" type="infoportal.feedback.answers.Answers">
<title>{title}</title>
<UseColumnNames>True</UseColumnNames>
<BatchSize>50</BatchSize>
</field>
"""


def fields_model(translate: Translate) -> str:
    """Return easyform's model of the fields, with titles in one language."""

    def said(message: Any) -> str:
        return escape(translate(message)) if message else ""

    values = VALUES.format(
        yes=YES, no=NO, yes_title=said(texts.YES), no_title=said(texts.NO)
    )
    message = LENGTH.format(longest=LONGEST_MESSAGE)
    email = LENGTH.format(longest=LONGEST_EMAIL)
    rows = (
        (HELPED, "Choice", RADIO, texts.HELPED, "", values),
        (MESSAGE, "Text", "", texts.MESSAGE, texts.MESSAGE_HELP, message),
        (EMAIL, "TextLine", CHECKED, texts.EMAIL, texts.EMAIL_HELP, email),
        (PAGE, "TextLine", HIDDEN, texts.PAGE, "", ""),
        (DAY, "TextLine", HIDDEN, texts.DAY, "", ""),
        (MAILED, "TextLine", HIDDEN, texts.MAILED, "", ""),
    )
    return MODEL.format(
        fields="".join(
            FIELD.format(
                name=name,
                kind=kind,
                more=more,
                title=said(title),
                help=said(help_),
                inside=inside,
            )
            for name, kind, more, title, help_, inside in rows
        )
    )


def actions_model(translate: Translate) -> str:
    """Return easyform's model of what is done with answers: they are kept."""
    title = escape(translate(texts.ANSWERS))
    return MODEL.format(fields=ACTION.format(name=ANSWERS, title=title))
