using System.Runtime.Versioning;

// What these tests judge runs on Linux nodes, with the tools of Linux.
[assembly: SupportedOSPlatform("linux")]
