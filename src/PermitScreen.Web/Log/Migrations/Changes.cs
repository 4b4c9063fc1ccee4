using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PermitScreen.Web.Log.Migrations;

/// <summary>Comparisons of rules over the stored cases, and what officers want to see again.</summary>
[DbContext(typeof(LogContext))]
[Migration("20261126170000_Changes")]
internal sealed class Changes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "impacts",
            table => new
            {
                id = table.Column<string>(),
                before = table.Column<string>(),
                after = table.Column<string>(),
                region = table.Column<string>(),
                by = table.Column<string>(),
                at = table.Column<long>(),
                state = table.Column<string>(),
                cases = table.Column<int>(),
                compared = table.Column<int>(),
                report = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_impacts", row => row.id));
        migrationBuilder.CreateTable(
            "saved_views",
            table => new { account = table.Column<string>(), name = table.Column<string>(), query = table.Column<string>() },
            constraints: table => table.PrimaryKey("pk_saved_views", row => new { row.account, row.name }));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["saved_views", "impacts"])
            migrationBuilder.DropTable(table);
    }
}
