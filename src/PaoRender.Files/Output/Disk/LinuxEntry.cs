using System;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PaoRender.Files;

/// <summary>What Linux knows of a file or folder and .NET does not tell.</summary>
internal readonly struct LinuxEntry
{
    private const int RelativeToCurrentFolder = -100;
    private const int NotThroughLinks = 0x100;
    private const int OfDescriptor = 0x1000;
    private const uint WantsTypeModeLinksUser = 0x1 | 0x2 | 0x4 | 0x8;
    private const uint WantsMount = 0x1000;
    private const int TypeBits = 0xF000;
    private const int FolderType = 0x4000;
    private const int FileType = 0x8000;
    private const int SetGroupBit = 0x400;

    // The layout of statx, in units of 32 bits; unlike that of stat it is the same on every architecture.
    private readonly uint[] _answer;

    private LinuxEntry(uint[] answer) => _answer = answer;

    public static bool IsLinux { get; } = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    /// <summary>The user that this process acts as.</summary>
    public static uint CurrentUser => EffectiveUser();

    public uint User => _answer[5];

    public bool IsFolder => (Mode & TypeBits) == FolderType;

    public bool IsFile => (Mode & TypeBits) == FileType;

    /// <summary>Whether new entries of the folder get its group instead of their maker's.</summary>
    public bool HandsGroupDown => (Mode & SetGroupBit) != 0;

    private int Mode => (int)(BitConverter.IsLittleEndian ? _answer[7] & 0xFFFF : _answer[7] >> 16);

    /// <summary>The entry at a path, a link itself and not its target; null where the system does not tell.</summary>
    public static LinuxEntry? Of(string path) =>
        Ask(RelativeToCurrentFolder, CText(path), NotThroughLinks, WantsTypeModeLinksUser | WantsMount) is { } answer ? new LinuxEntry(answer) : null;

    /// <summary>Whether a file that is open has lost its last name.</summary>
    public static bool IsDeleted(SafeFileHandle file) =>
        IsLinux && Ask((int)file.DangerousGetHandle(), [0], OfDescriptor, WantsTypeModeLinksUser) is { } answer && answer[4] == 0;

    /// <summary>Whether an access list is handed to new entries of a folder.</summary>
    public static bool HandsAccessListDown(string folder) =>
        GetAttribute(CText(folder), CText("system.posix_acl_default"), IntPtr.Zero, IntPtr.Zero).ToInt64() > 0;

    /// <summary>Whether names can be moved between two folders; false, too, where an old kernel does not tell.</summary>
    public bool IsOnMountOf(LinuxEntry other) =>
        (_answer[0] & other._answer[0] & WantsMount) != 0 && _answer[36] == other._answer[36] && _answer[37] == other._answer[37];

    private static byte[] CText(string text) => Encoding.UTF8.GetBytes(text + "\0");

    private static uint[]? Ask(int folder, byte[] path, int flags, uint wanted)
    {
        uint[] answer = new uint[64];
        try
        {
            return Stat(folder, path, flags, wanted, answer) == 0 ? answer : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int Stat(int folder, byte[] path, int flags, uint wanted, uint[] answer);

    [DllImport("libc", EntryPoint = "getxattr")]
    private static extern IntPtr GetAttribute(byte[] path, byte[] name, IntPtr value, IntPtr size);

    [DllImport("libc", EntryPoint = "geteuid")]
    private static extern uint EffectiveUser();
}
