// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>
#include <QTextCursor>

#include <optional>
#include <vector>

class QTextDocument;

namespace tokenscope::ui {

/// A member of the header or of the payload, by its place in the outermost object.
struct TokenMember
{
    inspect::Segment::Role part;
    std::size_t member;
    bool operator==(const TokenMember &) const = default;
};

/// Which characters of the token field encode which member, for lighting up the one with the other. Found out when it
/// is first asked for. Long texts have none, as they have no colours.
class MemberLights
{
public:
    explicit MemberLights(QTextDocument &document);

    /// `text` is what was inspected and what the document shows.
    void showInspection(const QString &text, const inspect::Inspection &inspection);
    void clear();

    /// Its characters, selected; none where it has none.
    std::optional<QTextCursor> charactersOf(const TokenMember &member);
    /// The one whose characters are there.
    std::optional<TokenMember> memberAt(int position);

private:
    struct Light
    {
        TokenMember member;
        QTextCursor cursor;
    };

    const std::vector<Light> &lights();

    QTextDocument &m_document;
    QString m_text;
    std::vector<std::pair<TokenMember, inspect::TextRange>> m_ranges;
    std::vector<Light> m_lights;
};

} // namespace tokenscope::ui
