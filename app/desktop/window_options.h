// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>

/// What the window's program takes on its command line: it parses with this, its manual page is made from it.
namespace tokenscope {

struct WindowOptions
{
    QCommandLineOption demo;
    QCommandLineOption sample;
    QCommandLineOption table;
    QCommandLineOption login;
    QCommandLineOption screenshot;
    QCommandLineOption size;
    QCommandLineOption dark;
    QCommandLineOption firstPaint;

    WindowOptions();

    QList<QCommandLineOption> all() const { return {demo, sample, table, login, screenshot, size, dark, firstPaint}; }

    static QString description();
    static QString fileDescription(); ///< of the arguments, which may be left out

    void describeTo(QCommandLineParser &parser) const;
};

} // namespace tokenscope
