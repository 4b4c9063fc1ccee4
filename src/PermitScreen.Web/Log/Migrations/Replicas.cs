using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PermitScreen.Web.Log.Migrations;

/// <summary>What replicas share besides the log: which rules serve, self-checks, the keys of forms.</summary>
[DbContext(typeof(LogContext))]
[Migration("20261126110000_Replicas")]
internal sealed class Replicas : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "in_service",
            table => new { sequence = table.Column<long>(), digest = table.Column<string>(), at = table.Column<long>() },
            constraints: table => table.PrimaryKey("pk_in_service", row => row.sequence));
        migrationBuilder.CreateTable(
            "self_checks",
            table => new
            {
                id = table.Column<string>(),
                state = table.Column<string>(),
                as_of = table.Column<string>(),
                expires = table.Column<long>(),
                version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("pk_self_checks", row => row.id));
        migrationBuilder.CreateIndex("ix_self_checks_expires", "self_checks", "expires");
        migrationBuilder.CreateTable(
            "form_keys",
            table => new { id = table.Column<string>(), xml = table.Column<string>() },
            constraints: table => table.PrimaryKey("pk_form_keys", row => row.id));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["form_keys", "self_checks", "in_service"])
            migrationBuilder.DropTable(table);
    }
}
