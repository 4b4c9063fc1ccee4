using PermitScreen.Diagnostics;

namespace PermitScreen.Tables.Sheets;

/// <summary>The rows of one table, whatever file holds it. Read once, from top to bottom.</summary>
/// <param name="file">as diagnostics name it</param>
internal abstract class Sheet(string file) : IDisposable
{
    /// <summary>As diagnostics name it.</summary>
    public string File => file;

    /// <summary>What is to be said about the file as a whole: sheets that are not read, rows beyond the limit.</summary>
    public virtual IReadOnlyList<Diagnostic> Remarks => [];

    /// <summary>Whether rows of another length than the headings are to be expected: a spreadsheet knows its columns, a delimited line does not.</summary>
    public abstract bool IsDelimited { get; }

    /// <summary>All rows, blank ones among them.</summary>
    public abstract IEnumerable<SheetRow> Rows();

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    protected virtual void Dispose(bool disposing)
    {
    }
}
