using System.Security.Cryptography;
using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;

namespace PermitScreen.Zoning.Reading.Shapefiles;

/// <summary>The files that make up one shapefile: those beside the .shp file that share its name, whatever the case of their extension.</summary>
/// <param name="directory">the directory of the zones</param>
/// <param name="file">the .shp file below it, as diagnostics name it</param>
internal sealed class ShapefileBundle(string directory, string file)
{
    /// <summary>Of the file that holds the header of the layer.</summary>
    public const string HeaderExtension = ".permitscreen.json";

    private const int MaxSmallBytes = 1 << 16;

    private readonly string stem = file[..^".shp".Length];
    private readonly SortedDictionary<string, byte[]> read = new(StringComparer.Ordinal);

    public string File => file;

    /// <summary>The companion with that extension, as diagnostics name it.</summary>
    public string NameOf(string extension) => extension == ".shp" ? file : stem + extension;

    /// <summary>The bytes of a companion.</summary>
    /// <param name="what">what it holds, for the message when it is not there</param>
    /// <exception cref="UnreadableLayerException">it is not there, too large, or a link</exception>
    public byte[] Require(string extension, long maxBytes, Bilingual what) =>
        Read(extension, maxBytes)
        ?? throw new UnreadableLayerException(new Diagnostic(ShapefileFaults.CompanionMissing, SourcePlace.Whole(file), [Path.GetFileName(NameOf(extension)), what]));

    /// <summary>The text of a companion; it is ASCII in fact, and anything else reads as no name that is known.</summary>
    public string RequireText(string extension, Bilingual what) => Text(Require(extension, MaxSmallBytes, what));

    /// <summary>The text of a companion that need not be there.</summary>
    public string? Text(string extension) => Read(extension, MaxSmallBytes) is { } bytes ? Text(bytes) : null;

    /// <summary>SHA-256 over the extensions and bytes of all that was read.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (extension, bytes) in read)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{extension} {Places.Number(bytes.LongLength)}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes).Trim('\uFEFF');

    private byte[]? Read(string extension, long maxBytes)
    {
        var folder = new DirectoryInfo(Path.Combine(directory, Path.GetDirectoryName(file) ?? ""));
        var name = Path.GetFileName(NameOf(extension));
        var exact = folder.EnumerateFiles().Where(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(entry => entry.Name == name ? 0 : 1).ThenBy(entry => entry.Name, StringComparer.Ordinal).FirstOrDefault();
        if (exact is null)
            return null;
        if (exact.LinkTarget is not null)
            throw new UnreadableLayerException(new Diagnostic(LayerFaults.LinkNotFollowed, SourcePlace.Whole(NameOf(extension)), []));
        if (exact.Length > maxBytes)
        {
            throw new UnreadableLayerException(new Diagnostic(
                NodeFaults.TooLarge, SourcePlace.Whole(NameOf(extension)), [Places.Number(exact.Length), Places.Number(maxBytes)]));
        }

        // A pipe has no length either, and would be waited for.
        return read[extension] = exact.Length == 0 ? [] : System.IO.File.ReadAllBytes(exact.FullName);
    }
}
