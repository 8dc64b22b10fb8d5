"""Words that stand in so many articles that finding one says nothing. Written by hand."""

from __future__ import annotations

_TEXT = """
a about after all also an and any are as at be because been before being between both but by can could day days did do during each
early first for former from government had has have he her here him his how if in into is it its just last late later like made
make many may media minister monday month more most much my new news no not now of officials old on one only or other our out over
people per president report reported reports said same saturday say saying says see she should since so some state states such
sunday than that the their them then there these they this those three through thursday time to today told tuesday two under until
up us was we week wednesday well were what when where which while who will with would year years you your friday country countries
world national international foreign official article de la le les des du et en un une que qui dans pour sur au aux par est el los
las y del con por se su der die das und den von zu mit im ist ein eine auf dem nicht il di che per una sono da no com os dos e o в
и на не что с по из к за от о 的 了 在 是 和 有 不 一 年 月 日 国 人 大 中 上
"""

COMMON = frozenset(_TEXT.split())
