"""HSDS 3.0: Open Referral's Human Services Data Specification, as plain dicts.

https://docs.openreferral.org/en/v3.0.1/. The portal's profile of it:

- texts are in the language of the address, ``languages`` are those of the service;
- a schedule whose ``valid_from`` is its ``valid_to``, or that has no times, tells of
  exceptional dates and holds instead of the weekly ones;
- online services and advice are locations of the type ``virtual``.
"""
