// SPDX-License-Identifier: Apache-2.0
#include "ui/token/input/member_lights.h"

#include "inspect/text/member_characters.h"
#include "ui/token/lines/byte_offsets.h"
#include "ui/token/lines/display_lines.h"

#include <QTextDocument>

#include <algorithm>

namespace tokenscope::ui {

MemberLights::MemberLights(QTextDocument &document)
    : m_document(document)
{
}

void MemberLights::showInspection(const QString &text, const inspect::Inspection &inspection)
{
    clear();
    if (text.size() > display_lines::maximumColoredLength || m_document.blockCount() > display_lines::maximumLines)
        return;
    m_text = text;
    for (const auto part : {inspect::Segment::Role::Header, inspect::Segment::Role::Payload}) {
        const std::vector<inspect::TextRange> ranges = inspect::memberCharacters(inspection, part);
        for (std::size_t i = 0; i < ranges.size(); ++i)
            m_ranges.emplace_back(TokenMember{part, i}, ranges[i]);
    }
}

void MemberLights::clear()
{
    m_ranges.clear();
    m_lights.clear();
}

const std::vector<MemberLights::Light> &MemberLights::lights()
{
    if (m_lights.empty()) {
        for (const auto &[member, range] : m_ranges)
            m_lights.push_back({member, ByteOffsets(m_text).cursor(m_document, range)});
    }
    return m_lights;
}

std::optional<QTextCursor> MemberLights::charactersOf(const TokenMember &member)
{
    const auto found = std::ranges::find(lights(), member, &Light::member);
    return found == lights().end() ? std::nullopt : std::optional(found->cursor);
}

std::optional<TokenMember> MemberLights::memberAt(int position)
{
    const auto holds = [position](const Light &each) {
        return each.cursor.selectionStart() <= position && position < each.cursor.selectionEnd();
    };
    const auto found = std::ranges::find_if(lights(), holds);
    return found == lights().end() ? std::nullopt : std::optional(found->member);
}

} // namespace tokenscope::ui
