"""Loads profiles with TuneD's own loader and says what they come to on a machine."""

import configparser
import copy
import functools
import importlib
import importlib.util
import inspect
import logging
import os
import re
import tempfile

from tuned.plugins import base
from tuned.profiles import factory, loader, locator, merger, variables

import stubs

SYSTEM_PROFILES = "/usr/lib/tuned"
# Options of every section; the loader takes them off before a plugin sees the rest.
SECTION_OPTIONS = {"type", "enabled", "replace", "drop", "devices", "devices_udev_regex",
                   "cpuinfo_regex", "uname_regex", "script_pre", "script_post", "priority"}


class Complaints(logging.Handler):
    """Collects what TuneD logs as a warning or worse."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.lines = []

    def emit(self, record):
        self.lines.append(record.getMessage())


def listen(complaints):
    """Takes TuneD's log messages instead of its console."""
    log = logging.getLogger("tuned")
    log.handlers[:] = [complaints]
    log.propagate = False


class RecordingLoader(loader.Loader):
    """TuneD's loader; keeps the names of what it loads, and parses the system's profiles once."""

    __slots__ = ["loaded"]

    _system = {}

    def __init__(self, places, values):
        super().__init__(places, factory.Factory(), merger.Merger(), None, values)
        self.loaded = []

    def _load_config_data(self, file_name):
        self.loaded.append(os.path.basename(os.path.dirname(file_name)))
        if not file_name.startswith(SYSTEM_PROFILES + "/"):
            return super()._load_config_data(file_name)
        if file_name not in self._system:
            self._system[file_name] = super()._load_config_data(file_name)
        return copy.deepcopy(self._system[file_name])


@functools.cache
def plugin_class(name):
    """The plugin of a section type; None when TuneD has none."""
    module_name = "tuned.plugins.plugin_" + name
    if importlib.util.find_spec(module_name) is None:
        return None
    module = importlib.import_module(module_name)
    return next(member for member in vars(module).values()
                if inspect.isclass(member) and issubclass(member, base.Plugin) and member.__module__ == module_name)


def strict_errors(texts):
    """A section or key that is there twice shadows the first, and TuneD takes it without a word."""
    errors = []
    for name, text in texts.items():
        parser = configparser.RawConfigParser(delimiters="=", inline_comment_prefixes="#", strict=True)
        parser.optionxform = str
        try:
            parser.read_string(text, name)
        except configparser.Error as error:
            errors.append(str(error))
    return errors


def sections(text):
    """The keys of a text by section, before TuneD merges anything."""
    parser = configparser.RawConfigParser(delimiters="=", inline_comment_prefixes="#", strict=False)
    parser.optionxform = str
    parser.read_string(text)
    return {name: dict(parser.items(name)) for name in parser.sections()}


@functools.cache
def has_dynamic_options(plugin):
    """Whether any key goes, as for sysctl, where the key is the name of a setting."""
    return "_has_dynamic_options = True" in inspect.getsource(plugin)


def unknown_keys(plugin, options):
    if has_dynamic_options(plugin):
        return []
    known = set(plugin._get_config_options())
    prefix = "cmdline" if "cmdline" in known else None
    return [key for key in options if key not in known and not (prefix and key.startswith(prefix))]


def command_line(options):
    """The kernel arguments of a bootloader section, put together by TuneD."""
    plugin = plugin_class("bootloader")
    shell = object.__new__(plugin)
    return plugin._get_effective_options(shell, options)["cmdline"]


def merge(request, complaints):
    complaints.lines.clear()
    machine = stubs.Machine(request["machine"])
    texts = request["profiles"]
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            os.mkdir(os.path.join(folder, name))
            with open(os.path.join(folder, name, "tuned.conf"), "w", encoding="utf-8") as file:
                file.write(text)
        values = variables.Variables()
        stubs.install(values._functions, machine, values._cmd.cpulist_unpack)
        profiles = RecordingLoader(locator.Locator([SYSTEM_PROFILES, folder]), values)
        merged = profiles.load(request["main"])

    answer = {"loaded": profiles.loaded, "errors": strict_errors(texts), "units": {}, "main": merged.options,
              "variables": {}, "commandLine": None}
    for name, unit in merged.units.items():
        options = {key: values.expand(value) if isinstance(value, str) else value for key, value in unit.options.items()}
        answer["units"][name] = {"type": unit.type, "enabled": unit.enabled, "devices": unit.devices,
                                 "udev": unit.devices_udev_regex, "options": options}
        plugin = plugin_class(unit.type)
        if plugin is None:
            answer["errors"].append(f"no plugin for section [{name}]")
            continue
        unknown = [key for key in unknown_keys(plugin, options) if key not in SECTION_OPTIONS]
        answer["errors"] += [f"plugin {unit.type} knows no key {key}" for key in unknown]
        for key, value in options.items():
            if re.search(r"\$\{", str(value)):
                answer["errors"].append(f"[{name}] {key} keeps a variable that nothing defines: {value}")
        if unit.type == "bootloader":
            answer["commandLine"] = command_line(options)
    answer["own"] = {name: sections(text) for name, text in texts.items()}
    answer["complaints"] = list(complaints.lines)
    return answer
