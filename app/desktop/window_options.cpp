// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/window_options.h"

namespace tokenscope {

using namespace Qt::StringLiterals;

WindowOptions::WindowOptions()
    : demo(u"demo"_s, u"Start with the demo endpoint, its keys and a sample token."_s)
    , sample(u"sample"_s, u"With --demo: the sample to show, for example tampered."_s, u"ID"_s)
    , table(u"table"_s, u"Open a log as a table of its tokens."_s, u"FILE"_s)
    , login(u"login"_s, u"Open the recording of a login and say which link breaks first."_s, u"FILE"_s)
    , screenshot(u"screenshot"_s, u"Write a picture of the window to a file, and end."_s, u"FILE"_s)
    , size(u"size"_s, u"Size of the window."_s, u"WxH"_s)
    , dark(u"dark"_s, u"Dark colours, whatever the desktop has."_s)
    , firstPaint(u"report-first-paint"_s, u"Print 'painted' once the window has been drawn."_s)
{
}

QString WindowOptions::description()
{
    return u"Inspects JSON Web Tokens and the keys that sign them."_s;
}

QString WindowOptions::fileDescription()
{
    return u"Keys and tokens to open."_s;
}

void WindowOptions::describeTo(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(all());
    parser.addPositionalArgument(u"file"_s, fileDescription(), u"[file...]"_s);
}

} // namespace tokenscope
