using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace PermitScreen.Web.Log.Migrations;

/// <summary>The triage desk: uploads, what is remembered of senders, cases with their files and their history.</summary>
[DbContext(typeof(LogContext))]
[Migration("20261126140000_Desk")]
internal sealed class Desk : Migration
{
    /// <summary>All that the queue filters by: it is looked through without touching a case that is not shown.</summary>
    private static readonly string[] Queue = ["rank", "at", "id", "region", "grade", "conclusion", "officer", "settlers"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "uploads",
            table => new
            {
                id = table.Column<string>(),
                sender = table.Column<string>(),
                file_name = table.Column<string>(),
                region = table.Column<string>(),
                by = table.Column<string>(),
                at = table.Column<long>(),
                as_of = table.Column<string>(),
                content = table.Column<byte[]>(),
                state = table.Column<string>(),
                mapping = table.Column<string>(),
                rows = table.Column<int>(),
                remarks = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_uploads", row => row.id));
        migrationBuilder.CreateTable(
            "sender_mappings",
            table => new { sender = table.Column<string>(), region = table.Column<string>(), mapping = table.Column<string>() },
            constraints: table => table.PrimaryKey("pk_sender_mappings", row => new { row.sender, row.region }));
        migrationBuilder.CreateTable(
            "cases",
            table => new
            {
                id = table.Column<string>(),
                upload = table.Column<string>(),
                row = table.Column<int>(),
                name = table.Column<string>(),
                label = table.Column<string>(),
                region = table.Column<string>(),
                officer = table.Column<string>(),
                rank = table.Column<int>(),
                grade = table.Column<string>(),
                settlers = table.Column<int>(),
                open = table.Column<int>(),
                unread = table.Column<int>(),
                verdict = table.Column<string>(),
                grounds = table.Column<string>(),
                open_facts = table.Column<string>(),
                at = table.Column<long>(),
                screened_at = table.Column<long>(),
                conclusion = table.Column<string>(),
                concluded = table.Column<string>(),
                search = table.Column<string>(),
                version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("pk_cases", row => row.id));
        migrationBuilder.CreateIndex("ix_cases_queue", "cases", Queue);
        migrationBuilder.CreateIndex("ix_cases_upload", "cases", ["upload", "rank", "row"]);
        migrationBuilder.CreateTable(
            "case_files",
            table => new
            {
                id = table.Column<string>(),
                application = table.Column<string>(),
                is_unreadable = table.Column<bool>(),
                as_of = table.Column<string>(),
                kept = table.Column<string>(),
                remarks = table.Column<string>(),
                rules = table.Column<string>(),
                zones = table.Column<string>(),
                decision = table.Column<string>(),
                why = table.Column<string>(),
                concluded_by = table.Column<string>(),
                concluded_at = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("pk_case_files", row => row.id));
        migrationBuilder.CreateTable(
            "case_events",
            table => new
            {
                id = table.Column<long>().Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                @case = table.Column<string>(),
                at = table.Column<long>(),
                by = table.Column<string>(),
                kind = table.Column<string>(),
                text = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("pk_case_events", row => row.id));
        migrationBuilder.CreateIndex("ix_case_events_case", "case_events", "case");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["case_events", "case_files", "cases", "sender_mappings", "uploads"])
            migrationBuilder.DropTable(table);
    }
}
