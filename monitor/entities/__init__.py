"""Gazetteer: text -> mentions of countries, people, offices, organisations and lists, with offices resolved by date."""

from __future__ import annotations

from monitor.entities.gazetteer import Gazetteer
from monitor.entities.lookup import Directory
from monitor.entities.values import Cautions, Entity, EntityData, Mention, Office, Surface, Tenure

__all__ = ["Cautions", "Directory", "Entity", "EntityData", "Gazetteer", "Mention", "Office", "Surface", "Tenure"]
