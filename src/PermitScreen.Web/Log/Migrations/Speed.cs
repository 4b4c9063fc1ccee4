using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PermitScreen.Web.Log.Migrations;

/// <summary>Indexes from which pages are answered without touching the rows, which hold files and whole decisions.</summary>
[DbContext(typeof(LogContext))]
[Migration("20261126220000_Speed")]
internal sealed class Speed : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("ix_cases_upload", "cases");
        migrationBuilder.CreateIndex("ix_cases_upload", "cases", ["upload", "rank", "row", "region", "unread"]);
        migrationBuilder.CreateIndex("ix_uploads_state", "uploads", ["state", "at", "region", "id", "sender", "file_name"]);
        migrationBuilder.CreateIndex("ix_decisions_forgotten", "decisions", "sequence", filter: "facts IS NULL");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("ix_decisions_forgotten", "decisions");
        migrationBuilder.DropIndex("ix_uploads_state", "uploads");
        migrationBuilder.DropIndex("ix_cases_upload", "cases");
        migrationBuilder.CreateIndex("ix_cases_upload", "cases", ["upload", "rank", "row"]);
    }
}
