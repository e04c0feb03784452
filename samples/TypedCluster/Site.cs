namespace TypedCluster;

/// <summary>A place with servers of one type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cores">Physical cores of a server.</param>
/// <param name="Reserved">Cores that the platform keeps.</param>
/// <param name="HugePages">Pages of 1 GiB.</param>
internal sealed record Site(string Name, int Cores, int Reserved, int HugePages);
