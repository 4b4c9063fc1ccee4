using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Sites;

namespace PermitScreen.Cli.Zones;

/// <summary>The site that a command line names, and the form of the answer.</summary>
internal sealed record SiteRequest(string? File, string? At, string Datum, string Format)
{
    /// <summary>The site, or null after everything wrong with it has been reported.</summary>
    public Site? Read(Invocation invocation)
    {
        if (File is null == (At is null))
        {
            invocation.Say(Messages.WhichSite);
            return null;
        }

        var diagnostics = new DiagnosticList();
        var site = At is null ? ReadFile(File!, diagnostics, invocation) : ReadPoint(At, diagnostics);
        invocation.Report(diagnostics.Sorted());
        return site;
    }

    private Site? ReadPoint(string text, DiagnosticList diagnostics) =>
        Datums.TryParse(Datum, out var datum) ? Site.Parse(text, datum, SourcePlace.Whole("--at"), diagnostics) : null;

    private static Site? ReadFile(string file, DiagnosticList diagnostics, Invocation invocation)
    {
        var name = InputText.NameOf(file);
        if (InputText.Read(file, invocation) is not { } text || YamlNodeReader.Read(text, name, NodeLimits.Default, diagnostics) is not { } root)
            return null;

        // An application, or the site by itself.
        if (root is not MappingNode fields || fields["facts"] is null && fields["site"] is null)
            return Site.Read(root, diagnostics);
        if (fields["site"] is { } site)
            return Site.Read(site, diagnostics);
        invocation.Say(Messages.NoSite(name));
        return null;
    }
}
