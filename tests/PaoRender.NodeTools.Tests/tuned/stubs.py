"""What a node answers when TuneD asks it: a machine as data instead of the one that the tests run on."""

import re

from tuned.profiles.functions import base


class Machine:
    """CPU vendor, architecture, running kernel and CPUs of a node."""

    def __init__(self, facts):
        self.vendor = facts["vendor"]
        self.architecture = facts["architecture"]
        self.kernel = facts["kernel"]
        self.cpus = facts["cpus"]

    def lscpu(self):
        return f"Architecture:        {self.architecture}\nVendor ID:           {self.vendor}\n"

    def cpuinfo(self):
        # Arm has no vendor_id line; that is how the kernel shows it.
        if self.architecture == "aarch64":
            return "processor\t: 0\nCPU implementer\t: 0x41\n"
        return f"processor\t: 0\nvendor_id\t: {self.vendor}\n"


class Stub(base.Function):
    """A function of TuneD answered by a Python function."""

    def __init__(self, name, answer):
        super().__init__(name, 0)
        self._answer = answer

    def execute(self, args):
        return self._answer(args)


def first_match(text, args):
    """REGEX, STR, REGEX, STR ... [FALLBACK]: as cpuinfo_check and lscpu_check do it."""
    for at in range(0, len(args) - 1, 2):
        if re.search(args[at], text, re.MULTILINE):
            return args[at + 1]
    return args[-1] if len(args) % 2 else ""


def execute(machine, args):
    if args == ["uname", "-r"]:
        return machine.kernel + "\n"
    if args == ["mktemp", "-d"]:
        return "/tmp/tuned.stub\n"
    raise ValueError(f"a profile runs {args}")


def install(functions, machine, unpack):
    """Puts the stubs in the place of the functions that look at the machine."""
    def online(args):
        return ",".join(str(cpu) for cpu in unpack(",".join(args)) if cpu in machine.cpus)

    def invert(args):
        listed = set(unpack(",".join(args)))
        return ",".join(str(cpu) for cpu in machine.cpus if cpu not in listed)

    answers = {
        "exec": lambda args: execute(machine, args),
        "lscpu_check": lambda args: first_match(machine.lscpu(), args),
        "cpuinfo_check": lambda args: first_match(machine.cpuinfo(), args),
        "virt_check": lambda args: args[1],
        "intel_recommended_pstate": lambda args: "recommended",
        "cpulist_online": online,
        "cpulist_invert": invert,
        "calc_isolated_cores": lambda args: ",".join(str(cpu) for cpu in machine.cpus[1:]),
    }
    for name, answer in answers.items():
        functions._repository._functions[name] = Stub(name, answer)
