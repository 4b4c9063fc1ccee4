using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace PermitScreen.Web.Log.Migrations;

/// <summary>Who changed accounts and keys.</summary>
[DbContext(typeof(LogContext))]
[Migration("20261126210000_AdminLog")]
internal sealed class AdminLog : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "admin_events",
        table => new
        {
            id = table.Column<long>().Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
            at = table.Column<long>(),
            by = table.Column<string>(),
            kind = table.Column<string>(),
            what = table.Column<string>(),
            region = table.Column<string>(),
        },
        constraints: table => table.PrimaryKey("pk_admin_events", row => row.id));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("admin_events");
}
