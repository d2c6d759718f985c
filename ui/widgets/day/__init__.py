"""Widgets of the page *Day*."""
