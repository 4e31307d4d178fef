// SPDX-License-Identifier: Apache-2.0
#include "scan/table/table_export.h"

#include "base/stop_point.h"
#include "json/writer.h"

namespace tokenscope::scan {

std::expected<void, PlaceError> exportRows(const TokenTable &table, const std::vector<std::uint32_t> &rows,
                                           const ExportOptions &options,
                                           const std::function<void(std::string_view)> &write)
{
    const bool isCsv = options.layout == ExportLayout::Csv;
    if (isCsv)
        write(csvHeading() + '\n');
    PlaceReader places(table.file());
    for (const std::uint32_t number : rows) {
        stopPoint();
        TableRow row;
        Record record;
        {
            const TokenTable::View view = table.read();
            row = view.row(number);
            record = view.record(row);
        }
        if (options.record.subjects == Subjects::Hashed && record.subject)
            record.subject = hashedSubject(*record.subject);
        if (options.record.tokens == Tokens::Shown) {
            auto place = places.read(row);
            if (!place)
                return std::unexpected(place.error());
            record.token = std::move(place->token);
        }
        write((isCsv ? csvLine(record) : json::write(recordJson(record))) + '\n');
    }
    return {};
}

} // namespace tokenscope::scan
