@echo off
rem For a double click: compiles the folder "input" beside this file, or the folder that was dropped on it,
rem says in Chinese what came of it, and opens the page.
setlocal EnableExtensions DisableDelayedExpansion
set "INPUT=%~dp0input"
set "OUTPUT=%~dp0output"
if not "%~1"=="" (
  set "INPUT=%~f1"
  set "OUTPUT=%~f1-output"
)
call "%~dp0bin\gongkai.cmd" "--input=%INPUT%" "--output=%OUTPUT%"
set "CODE=%ERRORLEVEL%"
if %CODE% LEQ 1 if exist "%OUTPUT%\report.html" start "" "%OUTPUT%\report.html"
echo.
pause
exit /b %CODE%
