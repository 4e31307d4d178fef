// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/document.h"

#include <QFile>
#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::jose {

/// The rows of one file of published vectors; empty where it cannot be read.
inline std::vector<json::Object> readVectors(const QString &name)
{
    QFile file(QStringLiteral(TOKENSCOPE_VECTORS "/") + name);
    std::vector<json::Object> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    while (!file.atEnd()) {
        const auto document = json::parse(file.readLine().toStdString());
        if (document && document->root.asObject())
            rows.push_back(*document->root.asObject());
    }
    return rows;
}

inline std::string textOf(const json::Object &row, std::string_view name)
{
    const json::Value *value = row.find(name);
    return value && value->asString() ? *value->asString() : std::string();
}

/// A row whose verdict is knowingly another one here than in its source.
struct Difference
{
    std::string_view id;
    std::string_view reason;
    std::string_view rule;
};

/// Counts agreement with a file of vectors. A difference counts as deliberate only where the table names it, and a row
/// of the table that does not differ any more is a failure too.
class Tally
{
public:
    explicit Tally(std::span<const Difference> deliberate)
        : m_deliberate(deliberate)
    {
    }

    void add(const std::string &id, bool agrees)
    {
        ++m_run;
        bool listed = false;
        for (const Difference &difference : m_deliberate)
            listed |= difference.id == id;
        m_agreed += agrees;
        m_differed += !agrees && listed;
        if (agrees == listed)
            m_unexpected.push_back(id);
    }

    bool isAsExpected() const { return m_unexpected.empty() && m_differed == int(m_deliberate.size()); }

    QByteArray summary(const char *name) const
    {
        QByteArray text = QByteArray(name) + ": run " + QByteArray::number(m_run) + ", agreed " +
                          QByteArray::number(m_agreed) + ", differed " + QByteArray::number(m_differed);
        for (const Difference &difference : m_deliberate)
            text += "\n    " + QByteArray::fromStdString(std::string(difference.id)) + ": " +
                    QByteArray::fromStdString(std::string(difference.reason)) + " (" +
                    QByteArray::fromStdString(std::string(difference.rule)) + ")";
        for (const std::string &id : m_unexpected)
            text += "\n    not as listed: " + QByteArray::fromStdString(id);
        return text;
    }

private:
    std::span<const Difference> m_deliberate;
    int m_run = 0;
    int m_agreed = 0;
    int m_differed = 0;
    std::vector<std::string> m_unexpected;
};

} // namespace tokenscope::jose
