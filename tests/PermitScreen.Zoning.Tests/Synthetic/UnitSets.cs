using System.Globalization;

namespace PermitScreen.Zoning.Tests.Synthetic;

/// <summary>Large seeded sets of units: as many as Xiamen has, and as many as the nation has. They fill boxes, not outlines.</summary>
internal static class UnitSets
{
    private const int RowsToAFile = 6;

    /// <summary>134 units of hundreds of vertices: the last six cells of 14 by 10 are left out.</summary>
    public static RuggedMesh Xiamen { get; } = new(14, 10, 117.88, 24.42, 0.04, 0.042, 80, 134) { Units = 134 };

    /// <summary>44,604 units of 200 vertices and more, in 30 files of six rows.</summary>
    public static RuggedMesh Nation { get; } = new(252, 177, 74.0, 18.0, 0.24, 0.195, 34, 44604);

    /// <summary>Writes the units of a mesh below a directory; returns the number of vertices.</summary>
    public static long Write(RuggedMesh mesh, string directory)
    {
        long vertices = 0;
        for (var first = 0; first < mesh.Rows; first += RowsToAFile)
        {
            var end = Math.Min(mesh.Rows, first + RowsToAFile);
            var extent = string.Create(CultureInfo.InvariantCulture,
                $"[{mesh.West - mesh.CellWidth:0.######},{mesh.South + (first - 0.5) * mesh.CellHeight:0.######},{mesh.West + (mesh.Columns + 1.5) * mesh.CellWidth:0.######},{mesh.South + (end + 0.5) * mesh.CellHeight:0.######}]");
            var layer = new LayerText("control_units", "环境管控单元", "environmental control units", extent, 5);
            for (var row = first; row < end; row++)
            {
                for (var column = 0; column < mesh.Columns && row * mesh.Columns + column < mesh.Units; column++)
                {
                    var ring = mesh.Unit(column, row);
                    vertices += ring.Length / 2;
                    layer.Add(ring, string.Create(CultureInfo.InvariantCulture, $"\"code\":\"{CodeOf(mesh, column, row)}\",\"name\":\"合成单元 {row}-{column}\""));
                }
            }

            File.WriteAllText(Path.Combine(directory, string.Create(CultureInfo.InvariantCulture, $"synthetic-units-{first:000}.geojson")), layer.ToString());
        }

        return vertices;
    }

    /// <summary>Counties 990000 and above, which do not exist; 100 units to a county.</summary>
    public static string CodeOf(RuggedMesh mesh, int column, int row)
    {
        var index = row * mesh.Columns + column;
        return string.Create(CultureInfo.InvariantCulture, $"ZH{990000 + index / 100}{1 + index % 3}{1 + index % 100:0000}");
    }
}
