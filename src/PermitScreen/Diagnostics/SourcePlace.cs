using System.Globalization;

namespace PermitScreen.Diagnostics;

/// <summary>A place in an input file. Line and column count from 1; 0 means the file as a whole.</summary>
/// <param name="File">name of the file as it was given; for a directory of rules the path below it</param>
/// <param name="Line">counted from 1; 0 for the whole file</param>
/// <param name="Column">counted from 1; 0 for the whole file; in tables the number of the cell</param>
public readonly record struct SourcePlace(string File, int Line, int Column)
{
    /// <summary>A file as a whole.</summary>
    public static SourcePlace Whole(string file) => new(file, 0, 0);

    /// <summary><c>file:line:col</c>, or only the file.</summary>
    public override string ToString() => Line == 0
        ? File
        : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
