namespace PaoRender.Files;

/// <summary>Codes of the diagnostics that reading and writing files can give.</summary>
public static class FileCodes
{
    /// <summary>A given input does not exist.</summary>
    public const string InputMissing = "PAO1010";

    /// <summary>An input file or folder cannot be read.</summary>
    public const string InputUnreadable = "PAO1011";

    /// <summary>A symbolic link to a folder, which the reference cannot read.</summary>
    public const string InputFolderLink = "PAO1012";

    /// <summary>An entry of an input folder that is passed over.</summary>
    public const string InputSkipped = "PAO1013";

    /// <summary>An entry of an input folder is passed over because of its name, and holds a profile.</summary>
    public const string ProfileInOtherFile = "PAO1052";

    /// <summary>The asset folder does not exist.</summary>
    public const string AssetsMissing = "PAO1020";

    /// <summary>The asset folder has none of the folders that make it one.</summary>
    public const string AssetsEmpty = "PAO1021";

    /// <summary>An asset cannot be read.</summary>
    public const string AssetUnreadable = "PAO1022";

    /// <summary>The lock file of an asset bundle cannot be read.</summary>
    public const string LockUnreadable = "PAO1023";

    /// <summary>A file of an asset bundle is not the one that the lock file names.</summary>
    public const string AssetAltered = "PAO1024";

    /// <summary>An asset bundle lacks a file that its lock file names.</summary>
    public const string AssetLost = "PAO1025";

    /// <summary>An asset bundle has a file that its lock file does not name.</summary>
    public const string AssetNotLocked = "PAO1026";

    /// <summary>An asset bundle belongs to another release.</summary>
    public const string AssetsOfOtherRelease = "PAO1027";

    /// <summary>A folder cannot become an asset bundle, or is none.</summary>
    public const string NotABundle = "PAO1028";

    /// <summary>The disk refused to write.</summary>
    public const string OutputFailed = "PAO1030";

    /// <summary>A file stands where the output folder should be.</summary>
    public const string OutputIsFile = "PAO1031";

    /// <summary>A manifest's file name is not a plain file name.</summary>
    public const string OutputNameRefused = "PAO1032";

    /// <summary>Two manifests have file names that only case tells apart.</summary>
    public const string OutputNameTwice = "PAO1033";

    /// <summary>A folder stands where a manifest should be written.</summary>
    public const string OutputNameIsFolder = "PAO1034";

    /// <summary>Writing would destroy an input file.</summary>
    public const string OutputIsInput = "PAO1035";

    /// <summary>Another run is writing to the same folder.</summary>
    public const string OutputBusy = "PAO1036";

    /// <summary>A file of an earlier run stays because it is also input.</summary>
    public const string StaleInputKept = "PAO1037";

    /// <summary>Output is prepared within its folder, because beside it is not possible.</summary>
    public const string StagedInside = "PAO1038";
}
