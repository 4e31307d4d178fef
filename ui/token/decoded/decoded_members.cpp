// SPDX-License-Identifier: Apache-2.0
// What can be done with one member of the header or of the payload.
#include "explain/claims/claim_words.h"
#include "inspect/model/expectation_members.h"
#include "ui/look/widgets.h"
#include "ui/token/decoded/decoded_view.h"
#include "ui/token/decoded/json_view.h"
#include "json/writer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWhatsThis>

#include <algorithm>

namespace tokenscope::ui {

namespace {

using inspect::Segment;

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

/// A text without its quotes, all else as JSON.
QString valueText(const json::Value &value)
{
    const std::string *text = value.asString();
    return QString::fromStdString(text ? *text : json::write(value, json::Layout::Indented));
}

/// `"iss": "https://issuer.example"`
QString memberText(const JsonPlace &place)
{
    const std::string name = place.name ? json::write(json::Value(*place.name)) + ": " : std::string();
    return QString::fromStdString(name + json::write(*place.value, json::Layout::Indented));
}

/// What the user can expect from now on, of a member whose text is that.
std::optional<explain::Expect> expectationOf(Segment::Role part, const JsonPlace &place)
{
    const std::string *text = place.value->asString();
    if (part != Segment::Role::Payload || place.depth != 1 || !place.name || !text)
        return std::nullopt;
    const auto &members = inspect::expectationMembers();
    const auto found = std::ranges::find(members, *place.name, &inspect::ExpectationMember::name);
    return found == members.end() ? std::nullopt : std::optional(explain::Expect{found->name, *text});
}

} // namespace

void DecodedView::connectMembers(const Part &part, Segment::Role role)
{
    connect(part.text, &JsonView::memberHovered, this,
            [this, role](const std::optional<std::size_t> &member) { emit memberHovered(role, member); });
    connect(part.text, &JsonView::menuWanted, this,
            [this, role](int line, const QPoint &place) { showMenu(role, line, place); });
    connect(part.text, &JsonView::valueWanted, this, [this, role](int line) {
        if (const auto place = placeOn(role, line))
            copy(valueText(*place->value));
    });
    connect(part.text, &JsonView::pathWanted, this, [this, role](int line) {
        if (const auto place = placeOn(role, line))
            copy(place->path);
    });
}

std::optional<JsonPlace> DecodedView::placeOn(Segment::Role part, int line) const
{
    const bool isHeader = part == Segment::Role::Header;
    if (!m_inspection)
        return std::nullopt;
    const auto &document = isHeader ? m_inspection->header : m_inspection->payload;
    const JsonView &view = isHeader ? *m_header.text : *m_payload.text;
    return document ? jsonPlace(document->root, view.shownText(), line) : std::nullopt;
}

void DecodedView::showMenu(Segment::Role part, int line, const QPoint &place)
{
    const auto about = placeOn(part, line);
    if (!about)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy &value"), this, [text = valueText(*about->value)] { copy(text); });
    if (about->name)
        menu->addAction(tr("Copy &claim"), this, [text = memberText(*about)] { copy(text); });
    menu->addAction(tr("Copy &path"), this, [text = about->path] { copy(text); });
    const QString meaning = !about->name || about->depth != 1 ? QString()
                            : part == Segment::Role::Header   ? explain::parameterMeaning(*about->name)
                                                              : explain::claimMeaning(*about->name);
    menu->addSeparator();
    if (!meaning.isEmpty())
        menu->addAction(tr("&Explain"), this,
                        [this, place, meaning] { QWhatsThis::showText(place, plainToolTip(meaning), this); });
    if (const auto expectation = expectationOf(part, *about))
        menu->addAction(tr("E&xpect this"), this,
                        [this, step = explain::Action(*expectation)] { emit stepChosen(step); });
    menu->popup(place);
}

void DecodedView::lightUp(Segment::Role part, const std::optional<std::size_t> &member)
{
    m_header.text->lightUp(part == Segment::Role::Header ? member : std::nullopt);
    m_payload.text->lightUp(part == Segment::Role::Payload ? member : std::nullopt);
}

} // namespace tokenscope::ui
