"""Attributes that keep a field's value in its normal form.

``@guarded(ISchema, …)`` puts one on a content class for every field that has
``normalise``. A form, the REST API, an import and a script all end in ``setattr``:
so none of them can leave unsafe HTML or a shared mutable row behind.
"""

from typing import Any
from zope.schema import getFieldsInOrder

import copy


class GuardedAttribute:
    """A data descriptor that stores ``field.normalise(value)``."""

    def __init__(self, field: Any) -> None:
        self.field = field
        self.name = field.__name__

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        if self.name in instance.__dict__:
            return instance.__dict__[self.name]
        return self.field.normalise(copy.deepcopy(self.field.default))

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self.name] = self.field.normalise(value)
        instance._p_changed = True

    def __delete__(self, instance: Any) -> None:
        instance.__dict__.pop(self.name, None)
        instance._p_changed = True


def guarded(*schemata: Any) -> Any:
    """Return a class decorator that guards the fields of ``schemata``."""

    def decorate(class_: type) -> type:
        for interface in schemata:
            for name, field in getFieldsInOrder(interface):
                if hasattr(field, "normalise"):
                    setattr(class_, name, GuardedAttribute(field))
        return class_

    return decorate
