// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include "ui/look/tokens.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr char toneProperty[] = "tone";

QFont sized(QFont font, int pixels)
{
    const double factor = double(pixels) / measure::text;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

struct ToneName
{
    Tone tone;
    QLatin1StringView name;
};

constexpr ToneName textTones[] = {
    {Tone::Muted, "muted"_L1},     {Tone::Good, "good"_L1},           {Tone::Bad, "bad"_L1},
    {Tone::Link, "link"_L1},       {Tone::Warning, "warning"_L1},     {Tone::Header, "header"_L1},
    {Tone::Payload, "payload"_L1}, {Tone::Signature, "signature"_L1},
};

QRgb inkOf(Tone tone, const Inks &inks)
{
    switch (tone) {
    case Tone::Header:
        return inks.header;
    case Tone::Payload:
        return inks.payload;
    case Tone::Signature:
        return inks.signature;
    case Tone::Fourth:
        return inks.fourth;
    case Tone::Fifth:
        return inks.fifth;
    case Tone::Text:
        return inks.text;
    case Tone::Muted:
        return inks.muted;
    case Tone::Good:
        return inks.good;
    case Tone::Bad:
        return inks.bad;
    case Tone::Warning:
        return inks.warning;
    case Tone::Neutral:
        return inks.neutral;
    case Tone::GoodSurface:
        return inks.goodGround;
    case Tone::BadSurface:
        return inks.badGround;
    case Tone::WarningSurface:
        return inks.warningGround;
    case Tone::NeutralSurface:
        return inks.neutralGround;
    case Tone::GoodEdge:
        return inks.goodEdge;
    case Tone::BadEdge:
        return inks.badEdge;
    case Tone::WarningEdge:
        return inks.warningEdge;
    case Tone::NeutralEdge:
        return inks.neutralEdge;
    case Tone::Surface:
        return inks.card;
    case Tone::Outline:
        return inks.line;
    case Tone::Rule:
        return inks.rule;
    case Tone::ButtonEdge:
        return inks.buttonEdge;
    case Tone::Track:
        return inks.track;
    case Tone::Hover:
        return inks.hover;
    case Tone::Off:
        return inks.off;
    case Tone::FieldEdge:
        return inks.fieldEdge;
    case Tone::Link:
    case Tone::Accent:
        return inks.accent;
    case Tone::AccentText:
        return inks.accentText;
    case Tone::Selection:
        return inks.tint;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isHighContrast()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).rgb() == QColor(Qt::black).rgb() &&
           palette.color(QPalette::WindowText).rgb() == QColor(Qt::white).rgb();
}

bool isDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Inks &inks()
{
    return isHighContrast() ? starkInks : isDark() ? darkInks : lightInks;
}

QColor color(Tone tone)
{
    return QColor::fromRgb(inkOf(tone, inks()));
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont application = QGuiApplication::font();
    if (application.pointSizeF() > 0)
        font.setPointSizeF(application.pointSizeF());
    else
        font.setPixelSize(application.pixelSize());
    constexpr double unseen = 1.0 / 64; // any space between characters keeps them from being joined
    font.setLetterSpacing(QFont::AbsoluteSpacing, unseen);
    return sized(font, measure::smallText);
}

QFont smallFont()
{
    return sized(QGuiApplication::font(), measure::smallText);
}

QFont titleFont()
{
    return strong(sized(QGuiApplication::font(), measure::titleText));
}

QFont headlineFont()
{
    return strong(sized(QGuiApplication::font(), measure::headlineText));
}

QFont startFont()
{
    return strong(sized(QGuiApplication::font(), measure::startText));
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int scaled(int pixels)
{
    return qRound(pixels * QFontInfo(QGuiApplication::font()).pixelSize() / double(measure::text));
}

QMargins readingMargins(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                            : QMargins(leading, top, trailing, bottom);
}

QString toneRules()
{
    QString rules;
    for (const auto &[tone, name] : textTones)
        rules += u"*[tone=\"%1\"] { color: %2; }\n"_s.arg(name, color(tone).name());
    return rules;
}

void setTone(QWidget &widget, Tone tone)
{
    const auto *entry = std::ranges::find(textTones, tone, &ToneName::tone);
    Q_ASSERT(entry != std::end(textTones));
    widget.setProperty(toneProperty, QString(entry->name));
    repolish(widget);
}

void clearTone(QWidget &widget)
{
    widget.setProperty(toneProperty, {});
    repolish(widget);
}

void repolish(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace tokenscope::ui
