using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PermitScreen.Web.Log.Migrations;

/// <summary>The first tables. Types are those of .NET: each provider takes its own for them, so that one migration serves both.</summary>
[DbContext(typeof(LogContext))]
[Migration("20261126000000_Start")]
internal sealed class Start : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "decisions",
            table => new
            {
                sequence = table.Column<long>(),
                id = table.Column<string>(),
                at = table.Column<long>(),
                caller = table.Column<string>(),
                rules = table.Column<string>(),
                zones = table.Column<string>(),
                verdict = table.Column<string>(),
                facts_digest = table.Column<string>(),
                decision_digest = table.Column<string>(),
                previous = table.Column<string>(),
                hash = table.Column<string>(),
                salt = table.Column<string>(nullable: true),
                facts = table.Column<string>(nullable: true),
                decision = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_decisions", row => row.sequence));
        migrationBuilder.CreateIndex("ix_decisions_id", "decisions", "id", unique: true);
        migrationBuilder.CreateTable(
            "rule_sets",
            table => new { digest = table.Column<string>(), at = table.Column<long>(), files = table.Column<byte[]>() },
            constraints: table => table.PrimaryKey("pk_rule_sets", row => row.digest));
        migrationBuilder.CreateTable(
            "answers",
            table => new
            {
                key = table.Column<string>(),
                request = table.Column<string>(),
                at = table.Column<long>(),
                status = table.Column<int>(),
                media_type = table.Column<string>(),
                decision = table.Column<string>(),
                body = table.Column<byte[]>(),
            },
            constraints: table => table.PrimaryKey("pk_answers", row => row.key));
        migrationBuilder.CreateTable(
            "api_keys",
            table => new { name = table.Column<string>(), hash = table.Column<string>(), scopes = table.Column<string>(), per_minute = table.Column<int>() },
            constraints: table => table.PrimaryKey("pk_api_keys", row => row.name));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["api_keys", "answers", "rule_sets", "decisions"])
            migrationBuilder.DropTable(table);
    }
}
