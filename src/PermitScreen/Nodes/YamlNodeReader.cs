using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PermitScreen.Nodes;

/// <summary>
/// Turns YAML text into nodes with places, through YamlDotNet's event parser. Aliases and tags are refused as they stand,
/// so nothing is ever expanded or instantiated.
/// </summary>
internal sealed class YamlNodeReader
{
    private readonly string file;
    private readonly NodeLimits limits;
    private readonly DiagnosticList diagnostics;
    private readonly Parser parser;
    private bool aliasReported;

    private YamlNodeReader(string text, string file, NodeLimits limits, DiagnosticList diagnostics)
    {
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The one document of <paramref name="text"/>, or null after an error in <paramref name="diagnostics"/>.</summary>
    public static Node? Read(string text, string file, NodeLimits limits, DiagnosticList diagnostics)
    {
        var reader = new YamlNodeReader(text, file, limits, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (TooDeepException e)
        {
            diagnostics.Add(NodeFaults.TooDeep, e.Place, limits.MaxDepth.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        catch (YamlException e)
        {
            diagnostics.Add(NodeFaults.Syntax, new SourcePlace(file, (int)e.Start.Line, (int)e.Start.Column), Sentence(e));
        }

        catch (InvalidOperationException)
        {
            // YamlDotNet's own slip, seen on a mapping in braces that is never closed: {zh: 甲, en: a
            diagnostics.Add(NodeFaults.Syntax, reader.LastPlace, "text that cannot stand here");
        }

        return null;
    }

    private SourcePlace LastPlace => parser.Current is { } last ? new(file, (int)last.End.Line, (int)last.End.Column) : SourcePlace.Whole(file);

    private Node? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            diagnostics.Add(NodeFaults.Empty, SourcePlace.Whole(file));
            return null;
        }

        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            diagnostics.Add(NodeFaults.OneDocument, PlaceOf(second));
        return node;
    }

    private Node ReadNode(int depth)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            RefuseTag(scalar);
            return new ScalarNode(scalar.Value, scalar.Style != ScalarStyle.Plain, PlaceOf(scalar));
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            ReportAlias(alias);
            return new ScalarNode("", false, PlaceOf(alias));
        }

        if (depth >= limits.MaxDepth)
            throw new TooDeepException(PlaceOf(parser.Current!));
        return parser.Accept<SequenceStart>(out _) ? ReadSequence(depth) : ReadMapping(depth);
    }

    private SequenceNode ReadSequence(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        RefuseTag(start);
        var items = ImmutableArray.CreateBuilder<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new SequenceNode(items.ToImmutable(), PlaceOf(start));
    }

    private MappingNode ReadMapping(int depth)
    {
        var start = parser.Consume<MappingStart>();
        RefuseTag(start);
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not ScalarNode name)
                diagnostics.Add(NodeFaults.KeyNotScalar, key.Place);
            else if (!keys.Add(name.Text))
                diagnostics.Add(NodeFaults.DuplicateKey, key.Place, name.Text);
            else
                entries.Add(new MappingEntry(name.Text, key.Place, value));
        }

        return new MappingNode(entries.ToImmutable(), PlaceOf(start));
    }

    private void RefuseTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty && !(node is Scalar { Style: not ScalarStyle.Plain } && node.Tag.IsNonSpecific))
            ReportAlias(node);
    }

    private void ReportAlias(ParsingEvent at)
    {
        // Once a file: an alias bomb would otherwise fill the report as it would have filled the memory.
        if (!aliasReported)
            diagnostics.Add(NodeFaults.Alias, PlaceOf(at));
        aliasReported = true;
    }

    private SourcePlace PlaceOf(ParsingEvent at) => new(file, (int)at.Start.Line, (int)at.Start.Column);

    private static string Sentence(YamlException e)
    {
        var message = (e.InnerException ?? e).Message;
        var colon = message.IndexOf("): ", StringComparison.Ordinal);
        return (colon < 0 ? message : message[(colon + 3)..]).TrimEnd('.').ReplaceLineEndings(" ");
    }

    private sealed class TooDeepException(SourcePlace place) : Exception
    {
        public SourcePlace Place { get; } = place;
    }
}
