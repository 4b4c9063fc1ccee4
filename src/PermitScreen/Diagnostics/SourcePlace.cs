using System.Globalization;

namespace PermitScreen.Diagnostics;

/// <summary>A place in an input file. Line and column count from 1; 0 means the file as a whole.</summary>
public readonly record struct SourcePlace(string File, int Line, int Column)
{
    public static SourcePlace Whole(string file) => new(file, 0, 0);

    /// <summary><c>file:line:col</c>, or only the file.</summary>
    public override string ToString() => Line == 0
        ? File
        : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
