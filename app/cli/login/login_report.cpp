// SPDX-License-Identifier: Apache-2.0
#include "app/cli/login/login_report.h"

#include "app/cli/terminal.h"
#include "explain/login/link_words.h"
#include "explain/login/login_words.h"

#include <map>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;
using explain::LoginWords;

namespace {

QString linkLine(const login::Link &link)
{
    const QString name = explain::checkName(link.check);
    const auto words = explain::linkWords(link);
    const QString more = words.title + (words.title.isEmpty() ? u""_s : u"."_s) +
                         (words.evidence.isEmpty() ? u""_s : u" "_s + words.evidence);
    switch (link.state) {
    case login::LinkState::Holds:
        return u"    "_s + painted(Ink::Good, u"✓ "_s + name);
    case login::LinkState::Warning:
        return u"    "_s + painted(Ink::Warning, u"! "_s + name) + u"  "_s + more;
    case login::LinkState::Broken:
        return u"    "_s + painted(Ink::Bad, u"✕ "_s + name) + u"  "_s + more;
    case login::LinkState::NotChecked:
        return u"    "_s + painted(Ink::Muted, u"– "_s + name) + u"  "_s + more;
    }
    return {};
}

void addBroken(QStringList &lines, const login::Report &report, const login::Link &link)
{
    const auto words = explain::linkWords(link);
    lines << u"  "_s + LoginWords::place(report.recording, link.exchange);
    if (link.source && *link.source != link.exchange)
        lines << u"  ← "_s + LoginWords::place(report.recording, *link.source);
    if (!words.evidence.isEmpty())
        lines << u"  "_s + words.evidence;
    if (!words.nextStep.isEmpty())
        lines << u"  → "_s + explain::actorName(actorOf(*link.fault)) + u": "_s + words.nextStep;
}

void addLogin(QStringList &lines, const login::Report &report, std::size_t index)
{
    const login::LoginReport &found = report.logins[index];
    lines << QString() << painted(Ink::Bold, LoginWords::login(report.recording, index));
    const bool isNext = found.firstBroken && report.firstBroken != index;
    if (isNext) {
        const login::Link &link = found.links[*found.firstBroken];
        lines << u"  "_s + painted(Ink::Bad, explain::linkWords(link).title);
        addBroken(lines, report, link);
    }
    std::multimap<std::size_t, const login::Link *> links; // by their exchange, in order
    for (const login::Link &link : found.links)
        links.emplace(link.exchange, &link);
    for (const std::size_t each : report.recording.logins[index].exchanges) {
        const login::Exchange &exchange = report.recording.exchanges[each];
        const int status = report.recording.entryOf(exchange).status;
        lines << u"  "_s + LoginWords::kind(exchange.kind) + u"  "_s +
                     painted(Ink::Muted, LoginWords::place(report.recording, each) +
                                             (status > 0 ? u" → "_s + QString::number(status) : QString()));
        const auto [first, last] = links.equal_range(each);
        for (auto link = first; link != last; ++link)
            lines << linkLine(*link->second);
    }
}

} // namespace

QStringList loginReport(const login::Report &report)
{
    const login::Link *broken = report.broken();
    const Ink ink = broken ? Ink::Bad : report.logins.empty() ? Ink::Warning : Ink::Good;
    QStringList lines{painted(ink, LoginWords::headline(report))};
    if (broken)
        addBroken(lines, report, *broken);
    if (const QString limits = LoginWords::limits(report); !limits.isEmpty())
        lines << limits;
    for (std::size_t i = 0; i < report.logins.size(); ++i)
        addLogin(lines, report, i);
    return lines;
}

} // namespace tokenscope::cli
