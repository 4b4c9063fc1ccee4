using System.Globalization;
using System.Text.Json;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Geodesy;

namespace PermitScreen.Zoning.Reading;

/// <summary>
/// The member <c>coordinates</c> as it comes, since it may stand before the <c>type</c> that tells how to read it: positions one
/// after the other, and where the lists of positions, and the lists of those, end. The buffers are used again for every feature.
/// </summary>
internal sealed class CoordinateTree
{
    /// <summary>Arrays around a number in a MultiPolygon, which is the deepest.</summary>
    private const int MaxDepth = 4;

    private readonly List<double> xy = [];
    private readonly List<int>[] ends = [[], [], []];
    private int open;
    private int numbers;

    /// <summary>Arrays around each number: 1 for a point, 2 for a line, 3 for a polygon, 4 for several.</summary>
    public int Depth { get; private set; }

    /// <summary>The first thing wrong, or null.</summary>
    public CoordinateFault? Fault { get; private set; }

    public int Count => xy.Count / 2;

    /// <summary>Vertex counts at which the lists of positions end.</summary>
    public IReadOnlyList<int> LineEnds => ends[0];

    /// <summary>Counts of lists at which the lists of lists end.</summary>
    public IReadOnlyList<int> GroupEnds => ends[1];

    /// <summary>x, y, x, y … of the positions from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public double[] Slice(int start, int end)
    {
        var slice = new double[(end - start) * 2];
        xy.CopyTo(start * 2, slice, 0, slice.Length);
        return slice;
    }

    /// <summary>Reads the value that begins with the token.</summary>
    public void Read(ref JsonStream json, int maxVertices)
    {
        Clear();
        if (json.Type != JsonTokenType.StartArray)
        {
            Note(json.Place, NotAnArray);
            json.Skip();
            return;
        }

        do
        {
            switch (json.Type)
            {
                case JsonTokenType.StartArray:
                    Open(json.Place);
                    break;
                case JsonTokenType.EndArray:
                    if (Fault is null)
                        Close(json.Place);
                    open--;
                    break;
                case JsonTokenType.Number:
                    if (Fault is null)
                        Take(json.TryGetNumber(out var number) ? number : double.NaN, json.Place);
                    if (Count > maxVertices)
                        throw json.Stop(LayerFaults.TooManyVertices, maxVertices);
                    break;
                default:
                    Note(json.Place, NotANumber);
                    json.Skip();
                    break;
            }
        }
        while (open > 0 && json.Read());
    }

    /// <summary>Reads coordinates that are at hand as nodes, as those of a site are.</summary>
    public void Read(Node node)
    {
        Clear();
        if (node is SequenceNode)
            Walk(node);
        else
            Note(node.Place, NotAnArray);
    }

    /// <summary>
    /// Begins coordinates of which the nesting is known: then come <see cref="Add"/>, <see cref="EndLine"/> and, for several polygons,
    /// <see cref="EndGroup"/>.
    /// </summary>
    public void Begin(int depth)
    {
        Clear();
        Depth = depth;
    }

    /// <summary>Adds a position in degrees.</summary>
    public void Add(double x, double y, SourcePlace place)
    {
        xy.Add(x);
        xy.Add(y);
        if (Fault is null)
            CheckPosition(place);
    }

    public void EndLine() => ends[0].Add(Count);

    public void EndGroup() => ends[1].Add(ends[0].Count);

    private void Walk(Node node)
    {
        if (Fault is not null)
            return;
        switch (node)
        {
            case SequenceNode sequence:
                Open(node.Place);
                foreach (var item in sequence.Items)
                    Walk(item);
                if (Fault is null)
                    Close(node.Place);
                open--;
                break;
            case ScalarNode { Quoted: false } scalar when double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                Take(number, node.Place);
                break;
            default:
                Note(node.Place, NotANumber);
                break;
        }
    }

    private static Bilingual NotANumber { get; } = new("坐标应为数字", "a coordinate must be a number");

    private static Bilingual NotFinite { get; } = new("坐标超出数字范围", "a coordinate is beyond what a number can hold");

    private static Bilingual Uneven { get; } = new("coordinates 嵌套过深或不一致", "coordinates are nested too deep, or unevenly");

    private static Bilingual NotAnArray { get; } = new("coordinates 应为数组", "coordinates must be an array");

    private void Clear()
    {
        xy.Clear();
        foreach (var list in ends)
            list.Clear();
        Depth = 0;
        open = 0;
        Fault = null;
    }

    private void Open(SourcePlace place)
    {
        open++;
        numbers = 0;
        if (open > MaxDepth || (Depth > 0 && open > Depth))
            Note(place, Uneven);
    }

    private void Take(double number, SourcePlace place)
    {
        if (Depth == 0)
            Depth = open;
        if (open != Depth)
            Note(place, Uneven);
        else if (!double.IsFinite(number))
            Note(place, NotFinite);
        else if (numbers++ < 2)
            xy.Add(number);
    }

    private void Close(SourcePlace place)
    {
        if (Depth == 0)
        {
            Note(place, new("coordinates 中有空数组", "coordinates hold an empty array"));
        }
        else if (open == Depth)
        {
            if (numbers is < 2 or > 4)
                Note(place, new("一个坐标应有 2 或 3 个数字", "a position has 2 or 3 numbers"));
            else
                CheckPosition(place);
        }
        else
        {
            ends[Depth - 1 - open].Add(open == Depth - 1 ? Count : ends[Depth - 2 - open].Count);
        }
    }

    private void CheckPosition(SourcePlace place)
    {
        var (x, y) = (xy[^2], xy[^1]);
        var problem = China.Check(x, y);
        if (problem != CoordinateProblem.None)
            Fault = new CoordinateFault(place, problem, Places.Pair(x, y));
    }

    private void Note(SourcePlace place, Bilingual what) => Fault ??= new CoordinateFault(place, CoordinateProblem.None, what);
}
