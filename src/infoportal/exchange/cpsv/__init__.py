"""CPSV-AP 3.2.0: public services in the words of the European Commission (SEMIC).

https://semiceu.github.io/CPSV-AP/releases/3.2.0/. One graph tells of a thing in all
its languages, a title a language.
"""
