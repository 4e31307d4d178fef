# SPDX-License-Identifier: Apache-2.0
# The tests depend on no font of the machine: each sees DejaVu alone. Those of the window's room see others as well.

# Sets `variable` to a fontconfig file with one family and its monospace companion, or to nothing where one is missing.
function(tokenscope_fonts_alone variable name sans mono mono_name)
    file(GLOB folder LIST_DIRECTORIES TRUE /usr/share/fonts/*/${name})
    file(GLOB mono_folder LIST_DIRECTORIES TRUE /usr/share/fonts/*/${mono_name})
    set(${variable} "" PARENT_SCOPE)
    if(folder AND mono_folder)
        configure_file(fonts/alone.conf.in "${CMAKE_BINARY_DIR}/fonts/${name}.conf" @ONLY)
        set(${variable} "${CMAKE_BINARY_DIR}/fonts/${name}.conf" PARENT_SCOPE)
    endif()
endfunction()

tokenscope_fonts_alone(TOKENSCOPE_FONTS_DEJAVU dejavu "DejaVu Sans" "DejaVu Sans Mono" dejavu)
tokenscope_fonts_alone(TOKENSCOPE_FONTS_NOTO noto "Noto Sans" "Noto Sans Mono" noto)
tokenscope_fonts_alone(TOKENSCOPE_FONTS_INTER inter Inter "DejaVu Sans Mono" dejavu)
tokenscope_fonts_alone(TOKENSCOPE_FONTS_LIBERATION liberation "Liberation Sans" "Liberation Mono" liberation)

if(TOKENSCOPE_FONTS_DEJAVU)
    set(tokenscope_usual_fonts "FONTCONFIG_FILE=${TOKENSCOPE_FONTS_DEJAVU}")
endif()

# tokenscope_test_with_fonts(name test function...): those functions of [room/]tst_name once more, with each family that
# is installed and with 96 and 144 dots an inch.
function(tokenscope_test_with_fonts path)
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    get_filename_component(name "${path}" NAME)
    foreach(family DEJAVU NOTO INTER LIBERATION)
        foreach(dots 96 144)
            string(TOLOWER "${family}" suffix)
            set(suffix "${suffix}-${dots}")
            if(TOKENSCOPE_FONTS_${family})
                tokenscope_at_fresh_home(at_fresh_home ${folder}-${name}-${suffix})
                add_test(NAME ${folder}/${path}/${suffix} COMMAND ${at_fresh_home} $<TARGET_FILE:${name}> ${ARGN})
                set_tests_properties(${folder}/${path}/${suffix} PROPERTIES
                    LABELS ${folder}
                    TIMEOUT 1200
                    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;LANGUAGE=;FONTCONFIG_FILE=${TOKENSCOPE_FONTS_${family}};QT_FONT_DPI=${dots}")
            endif()
        endforeach()
    endforeach()
endfunction()
