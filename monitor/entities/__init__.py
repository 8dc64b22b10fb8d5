"""Gazetteer: text -> mentions of countries, people, offices, organisations and lists, with offices resolved by date."""

from monitor.entities.gazetteer import Gazetteer
from monitor.entities.values import Cautions, Entity, EntityData, Mention, Office, Surface, Tenure

__all__ = ["Cautions", "Entity", "EntityData", "Gazetteer", "Mention", "Office", "Surface", "Tenure"]
