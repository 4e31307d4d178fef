// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRgb>

/// The look in figures: every colour and every length of the window is one of these.
namespace tokenscope::ui {

struct Inks
{
    QRgb window;
    QRgb card;
    QRgb field;
    QRgb line; ///< round cards
    QRgb rule; ///< between rows
    QRgb buttonEdge;
    QRgb fieldEdge; ///< round what takes text or a tick
    QRgb text;
    QRgb muted;
    QRgb off;
    QRgb accent; ///< the next step, focus, links
    QRgb accentText;
    QRgb tint; ///< behind what is chosen
    QRgb hover;
    QRgb pressed;
    QRgb track;
    QRgb good;
    QRgb goodGround;
    QRgb goodEdge;
    QRgb bad;
    QRgb badGround;
    QRgb badEdge;
    QRgb warning;
    QRgb warningGround;
    QRgb warningEdge;
    QRgb neutral;
    QRgb neutralGround;
    QRgb neutralEdge;
    QRgb header; ///< segments, and the names of what is in them
    QRgb payload;
    QRgb signature;
    QRgb fourth; ///< segments of an encrypted token
    QRgb fifth;
};

inline constexpr Inks lightInks{.window = 0xf3f5f7,
                                .card = 0xffffff,
                                .field = 0xffffff,
                                .line = 0xdde1e7,
                                .rule = 0xeaedf1,
                                .buttonEdge = 0xbfc6d0,
                                .fieldEdge = 0x848d9a,
                                .text = 0x1b2027,
                                .muted = 0x5a6370,
                                .off = 0x68717e,
                                .accent = 0x2f6fe0,
                                .accentText = 0xffffff,
                                .tint = 0xe4edfc,
                                .hover = 0xeef1f5,
                                .pressed = 0xe1e6ec,
                                .track = 0xe3e7ec,
                                .good = 0x16743b,
                                .goodGround = 0xecf7f0,
                                .goodEdge = 0xb3dbc1,
                                .bad = 0xb3241f,
                                .badGround = 0xfdf1f0,
                                .badEdge = 0xedbdb9,
                                .warning = 0x875800,
                                .warningGround = 0xfff7e5,
                                .warningEdge = 0xe9cd94,
                                .neutral = 0x5a6370,
                                .neutralGround = 0xeff1f4,
                                .neutralEdge = 0xd0d6de,
                                .header = 0xae2566,
                                .payload = 0x6b3fc0,
                                .signature = 0x0d7466,
                                .fourth = 0x0b6e4f,
                                .fifth = 0x9a3b00};

inline constexpr Inks darkInks{.window = 0x1b1e22,
                               .card = 0x24282d,
                               .field = 0x1e2226,
                               .line = 0x363b42,
                               .rule = 0x2e3339,
                               .buttonEdge = 0x4d545e,
                               .fieldEdge = 0x757d89,
                               .text = 0xe5e8ec,
                               .muted = 0xa4acb7,
                               .off = 0x848c97,
                               .accent = 0x7aa9ff,
                               .accentText = 0x0d1420,
                               .tint = 0x2b3b57,
                               .hover = 0x2d3238,
                               .pressed = 0x373d45,
                               .track = 0x3a4048,
                               .good = 0x6fd394,
                               .goodGround = 0x1e3026,
                               .goodEdge = 0x365a43,
                               .bad = 0xff978f,
                               .badGround = 0x372322,
                               .badEdge = 0x6d3d3a,
                               .warning = 0xf0c465,
                               .warningGround = 0x352d1b,
                               .warningEdge = 0x64532b,
                               .neutral = 0xa4acb7,
                               .neutralGround = 0x2e3339,
                               .neutralEdge = 0x444a53,
                               .header = 0xf48bb8,
                               .payload = 0xc4a6ff,
                               .signature = 0x5fd0bd,
                               .fourth = 0x84dcb4,
                               .fifth = 0xffb38a};

/// No tinted grounds, and white edges.
inline constexpr Inks starkInks{.window = 0x000000,
                                .card = 0x000000,
                                .field = 0x000000,
                                .line = 0xffffff,
                                .rule = 0xffffff,
                                .buttonEdge = 0xffffff,
                                .fieldEdge = 0xffffff,
                                .text = 0xffffff,
                                .muted = 0xffffff,
                                .off = 0xc0c0c0,
                                .accent = 0xffd800,
                                .accentText = 0x000000,
                                .tint = 0x003a8c,
                                .hover = 0x303030,
                                .pressed = 0x505050,
                                .track = 0x606060,
                                .good = 0x5dff8f,
                                .goodGround = 0x000000,
                                .goodEdge = 0x5dff8f,
                                .bad = 0xff9d94,
                                .badGround = 0x000000,
                                .badEdge = 0xff9d94,
                                .warning = 0xffd800,
                                .warningGround = 0x000000,
                                .warningEdge = 0xffd800,
                                .neutral = 0xffffff,
                                .neutralGround = 0x000000,
                                .neutralEdge = 0xffffff,
                                .header = 0xf48bb8,
                                .payload = 0xc4a6ff,
                                .signature = 0x5fd0bd,
                                .fourth = 0x84dcb4,
                                .fifth = 0xffb38a};

/// In pixels, with text of ordinary size; scaled() makes them what they are with the text of now.
namespace measure {

inline constexpr int text = 13;
inline constexpr int smallText = 12; ///< notes, heads of tables, fixed width; nothing is smaller
inline constexpr int titleText = 15;
inline constexpr int headlineText = 19;
inline constexpr int startText = 24;

inline constexpr int edge = 16; ///< of the window, and inside a card
inline constexpr int gap = 8;   ///< between cards, and between controls
inline constexpr int cardRadius = 8;
inline constexpr int controlRadius = 6;
inline constexpr int pillRadius = 4;

inline constexpr int menuBar = 32;
inline constexpr int bar = 48;
inline constexpr int statusLine = 24;
inline constexpr int control = 30;      ///< in bars, the verdict and forms
inline constexpr int smallControl = 24; ///< in heads of cards
inline constexpr int largeControl = 40; ///< on first start
inline constexpr int cardHead = 36;
inline constexpr int tableRow = 26;
inline constexpr int tableHead = 28;
inline constexpr int line = 20;      ///< of decoded JSON and of values
inline constexpr int valueLine = 18; ///< of an answer
inline constexpr int labels = 96;    ///< column of labels beside values
inline constexpr int chip = 20;
inline constexpr int pill = 18;
inline constexpr int icon = 16;
inline constexpr int smallIcon = 14; ///< in small controls
inline constexpr int largeMark = 28;
inline constexpr int verdict = 152;

} // namespace measure
} // namespace tokenscope::ui
